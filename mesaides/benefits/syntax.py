"""French explanations of what makes a text unreadable as YAML."""

from yaml import MarkedYAMLError, YAMLError
from yaml.reader import ReaderError

_EXPLANATIONS = (
    (
        "alias",
        "Cette valeur commence par « * », qui a un sens particulier en YAML.",
        "mettez la valeur entre guillemets.",
    ),
    (
        "mapping values are not allowed",
        "Un deux-points suivi d’un espace, là où le champ a déjà sa valeur.",
        "mettez le texte entre guillemets, ou écrivez-le sous « >- » à la ligne suivante.",
    ),
    (
        "could not find expected ':'",
        "Une ligne sans deux-points, là où un champ est attendu.",
        "écrivez « champ: valeur », ou décalez la ligne si elle continue le texte précédent.",
    ),
    (
        "but found",
        "Cette ligne n’est pas à sa place.",
        "alignez-la avec les lignes du même niveau, et vérifiez les guillemets et les crochets au-dessus.",
    ),
    (
        "found unexpected end of stream",
        "Le fichier se termine au milieu d’un texte.",
        "fermez les guillemets.",
    ),
    (
        "could not determine a constructor for the tag",
        "Cette valeur commence par « ! », qui a un sens particulier en YAML.",
        "mettez la valeur entre guillemets.",
    ),
    (
        "expected a single document",
        "Le fichier contient deux documents, séparés par « --- ».",
        "faites-en deux fichiers.",
    ),
    (
        "that cannot start any token",
        "Ce signe ne peut pas commencer une valeur.",
        "mettez la valeur entre guillemets.",
    ),
)
_UNKNOWN = ("Cette ligne n’est pas du YAML.", "vérifiez l’alignement et les guillemets, ici et à la ligne du dessus.")


def explain(error: YAMLError, text: str) -> tuple[int, str, str, str]:
    """Line, field (none), message and mend of a reading error."""
    if isinstance(error, ReaderError):
        line = text.count("\n", 0, error.position) + 1
        return line, "", "Un caractère invisible, que le format YAML refuse.", "effacez-le et retapez le mot."
    problem = str(getattr(error, "problem", ""))
    message, mend = next((item[1:] for item in _EXPLANATIONS if item[0] in problem), _UNKNOWN)
    return _line(error), "", message, mend


def _line(error: YAMLError) -> int:
    mark = (error.problem_mark or error.context_mark) if isinstance(error, MarkedYAMLError) else None
    return 1 if mark is None else int(mark.line) + 1
