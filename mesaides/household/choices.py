"""The closed lists a household is described with; values spelled as OpenFisca spells them."""

from enum import StrEnum


class Nationalite(StrEnum):
    FRANCAISE = "francaise"
    EEE_SUISSE = "eee_suisse"  # Espace économique européen ou Suisse
    AUTRE = "autre"


class StatutMarital(StrEnum):
    CELIBATAIRE = "celibataire"
    DIVORCE = "divorce"  # divorced, or separated from a spouse
    VEUF = "veuf"
    MARIE = "marie"
    PACSE = "pacse"
    UNION_LIBRE = "union_libre"  # a couple for the CAF, two households for the income tax


class Activite(StrEnum):
    SALARIE = "salarie"
    INDEPENDANT = "independant"
    CHOMEUR = "chomeur"
    ETUDIANT = "etudiant"
    RETRAITE = "retraite"
    INACTIF = "inactif"


class Scolarite(StrEnum):
    INCONNUE = "inconnue"  # not at school
    MATERNELLE = "maternelle"
    PRIMAIRE = "primaire"
    COLLEGE = "college"
    LYCEE = "lycee"
    ENSEIGNEMENT_SUPERIEUR = "enseignement_superieur"
    GRANDE_ECOLE_DU_NUMERIQUE = "grande_ecole_du_numerique"


class StatutEtablissement(StrEnum):
    PUBLIC = "public"
    PRIVE_SOUS_CONTRAT = "prive_sous_contrat"
    PRIVE_HORS_CONTRAT = "prive_hors_contrat"


class AnneeEtude(StrEnum):
    CAP_1 = "cap_1"
    CAP_2 = "cap_2"
    SECONDE = "seconde"
    PREMIERE = "premiere"
    TERMINALE = "terminale"
    BTS_1 = "bts_1"
    BTS_2 = "bts_2"
    CPGE_1 = "cpge_1"
    CPGE_2 = "cpge_2"
    BUT_1 = "but_1"
    BUT_2 = "but_2"
    BUT_3 = "but_3"
    LICENCE_1 = "licence_1"
    LICENCE_2 = "licence_2"
    LICENCE_3 = "licence_3"
    MASTER_1 = "master_1"
    MASTER_2 = "master_2"
    DOCTORAT_1 = "doctorat_1"
    AUTRE = "autre"


class MentionBaccalaureat(StrEnum):
    AUCUNE = "non_renseignee"
    ASSEZ_BIEN = "mention_assez_bien"
    BIEN = "mention_bien"
    TRES_BIEN = "mention_tres_bien"
    FELICITATIONS = "mention_tres_bien_felicitations_jury"


class Alternance(StrEnum):
    AUCUNE = "aucune"
    APPRENTISSAGE = "apprentissage"
    PROFESSIONNALISATION = "professionnalisation"


class StatutOccupation(StrEnum):
    PRIMO_ACCEDANT = "primo_accedant"  # owner who still repays a loan
    PROPRIETAIRE = "proprietaire"
    LOCATAIRE_HLM = "locataire_hlm"
    LOCATAIRE_VIDE = "locataire_vide"
    LOCATAIRE_MEUBLE = "locataire_meuble"
    LOCATAIRE_FOYER = "locataire_foyer"
    LOGE_GRATUITEMENT = "loge_gratuitement"
    SANS_DOMICILE = "sans_domicile"


class Gir(StrEnum):
    """Level of dependence (groupe iso-ressources), 1 the heaviest."""

    AUCUN = "non_defini"
    GIR_1 = "gir_1"
    GIR_2 = "gir_2"
    GIR_3 = "gir_3"
    GIR_4 = "gir_4"
    GIR_5 = "gir_5"
    GIR_6 = "gir_6"


class Rattachement(StrEnum):
    """Whose tax return a child is on."""

    DEMANDEUR = "demandeur"
    CONJOINT = "conjoint"
    AUTRE = "autre"  # the other parent's, or the child's own


class MotifFinContrat(StrEnum):
    """Why the last job ended."""

    LICENCIEMENT = "licenciement"
    FIN_CDD = "fin_cdd"
    RUPTURE_CONVENTIONNELLE = "rupture_conventionnelle"
    DEMISSION_LEGITIME = "demission_legitime"
    DEMISSION = "demission"
    AUTRE = "autre"


class TypeContrat(StrEnum):
    CDI = "cdi"
    CDD = "cdd"
    INTERIM = "ctt"
    FORMATION = "formation"


class CategorieDemandeur(StrEnum):
    """Category of registered job seeker, as France Travail writes it on its letters."""

    AUCUNE = "pas_de_categorie"
    CATEGORIE_1 = "categorie_1"
    CATEGORIE_2 = "categorie_2"
    CATEGORIE_3 = "categorie_3"
    CATEGORIE_4 = "categorie_4"
    CATEGORIE_5 = "categorie_5"
    CATEGORIE_6 = "categorie_6"
    CATEGORIE_7 = "categorie_7"
    CATEGORIE_8 = "categorie_8"


class MotifDeplacement(StrEnum):
    """What a trip paid by France Travail is for."""

    ENTRETIEN = "entretien_embauche"
    CONCOURS = "concours_public"
    EXAMEN = "examen_certifiant"
    ACCOMPAGNEMENT = "prestation_accompagnement"
    IMMERSION = "immersion_professionnelle_PMSMP"
    REPRISE_EMPLOI = "reprise_emploi"
    FORMATION = "formation"


class Secteur(StrEnum):
    """Sector of an employer, which decides who pays the Action Logement aids."""

    AGRICOLE = "agricole"
    NON_AGRICOLE = "non_agricole"

