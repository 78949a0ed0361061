"""The years of studies one can be in, by level."""

from mesaides.household.choices import AnneeEtude

LYCEE = (
    (AnneeEtude.SECONDE, "Seconde"),
    (AnneeEtude.PREMIERE, "Première"),
    (AnneeEtude.TERMINALE, "Terminale"),
    (AnneeEtude.CAP_1, "CAP, première année"),
    (AnneeEtude.CAP_2, "CAP, deuxième année"),
    (AnneeEtude.AUTRE, "Autre année"),
)
SUPERIEUR = (
    (AnneeEtude.BTS_1, "BTS, première année"),
    (AnneeEtude.BTS_2, "BTS, deuxième année"),
    (AnneeEtude.BUT_1, "BUT, première année"),
    (AnneeEtude.BUT_2, "BUT, deuxième année"),
    (AnneeEtude.BUT_3, "BUT, troisième année"),
    (AnneeEtude.CPGE_1, "Classe préparatoire, première année"),
    (AnneeEtude.CPGE_2, "Classe préparatoire, deuxième année"),
    (AnneeEtude.LICENCE_1, "Licence, première année"),
    (AnneeEtude.LICENCE_2, "Licence, deuxième année"),
    (AnneeEtude.LICENCE_3, "Licence, troisième année"),
    (AnneeEtude.MASTER_1, "Master, première année"),
    (AnneeEtude.MASTER_2, "Master, deuxième année"),
    (AnneeEtude.DOCTORAT_1, "Doctorat"),
    (AnneeEtude.AUTRE, "Autre formation"),
)
