"""The closed lists that a benefit is declared with."""

from enum import StrEnum


class Niveau(StrEnum):
    """Who decides of a benefit: the folder of its file."""

    NATIONAL = "national"
    REGION = "region"
    DEPARTEMENT = "departement"
    EPCI = "epci"
    COMMUNE = "commune"


class Statut(StrEnum):
    """What a calculation can say of a benefit."""

    CALCULE = "calcule"
    INFORMATION_MANQUANTE = "information_manquante"
    DEJA_RECUE = "deja_recue"
    NON_DISPONIBLE = "non_disponible"  # the model does not hold the rule of this place or of this day
    ECHEC = "echec"


class Genre(StrEnum):
    """How an amount is to be read."""

    MENSUEL = "mensuel"  # euros each month
    ANNUEL = "annuel"  # euros each year
    UNIQUE = "unique"  # euros, once
    PRIX = "prix"  # euros that the person pays, instead of a higher price
    TAUX = "taux"  # a rate, in per cent
    NOMBRE = "nombre"  # a count of something that is not money
    OUI_NON = "oui_non"  # a right without amount


class Crds(StrEnum):
    """Whether the variable still holds the 0,5 % of CRDS withheld from what is paid."""

    BRUTE = "brute"  # to deduct
    NETTE = "nette"  # already deducted
    NON_SOUMISE = "non_soumise"


class Theme(StrEnum):
    FAMILLE = "famille"
    LOGEMENT = "logement"
    SANTE = "sante"
    HANDICAP = "handicap"
    MINIMA = "minima"
    EMPLOI = "emploi"
    ETUDES = "etudes"
    RETRAITE = "retraite"
    AUTONOMIE = "autonomie"
    ENERGIE = "energie"
    TRANSPORT = "transport"
    EPARGNE = "epargne"
    CULTURE_SPORT = "culture_sport"


class Debut(StrEnum):
    """The first month that can be paid, when the law counts from the claim: months before it are lost."""

    MOIS_DE_LA_DEMANDE = "mois_de_la_demande"
    MOIS_SUIVANT_LA_DEMANDE = "mois_suivant_la_demande"


class Silence(StrEnum):
    """What it means when the institution does not answer in time."""

    REFUS = "refus"
    ACCORD = "accord"
    ACCORD_PROVISOIRE = "accord_provisoire"  # granted until a decision comes, at a fixed amount


class Fin(StrEnum):
    """Until when a right runs."""

    SITUATION = "situation"  # as long as nothing changes
    TRIMESTRE = "trimestre"  # an amount for three months, then incomes are told again
    ANNEE_SCOLAIRE = "annee_scolaire"
    DOUZE_MOIS = "douze_mois"  # then it is to be claimed again


class Pour(StrEnum):
    """Whom a declarative benefit is for."""

    ADULTE = "adulte"  # each adult: the demandeur, the conjoint
    DEMANDEUR = "demandeur"
    ENFANT = "enfant"  # each child
    PERSONNE = "personne"  # each member
    FOYER = "foyer"  # the household as a whole


class Selon(StrEnum):
    """What an amount by brackets depends on."""

    QUOTIENT_FAMILIAL_IMPOT = "quotient_familial_impot"
    QUOTIENT_FAMILIAL_CAF = "quotient_familial_caf"
    REVENU_FISCAL_PAR_PART = "revenu_fiscal_par_part"
    RESSOURCES_MENSUELLES = "ressources_mensuelles"
    AGE = "age"


class Accueil(StrEnum):
    """A kind of office open to the public: its code in the official directory (« annuaire de l’administration »)."""

    CAF = "caf"
    MSA = "msa"
    CPAM = "cpam"
    CARSAT = "carsat"
    FRANCE_TRAVAIL = "france_travail"
    MISSION_LOCALE = "mission_locale"
    MDPH = "maison_handicapees"
    CROUS = "crous"
    CLIC = "clic"  # what the elderly are told
    CCAS = "ccas"
    FRANCE_SERVICES = "france_services"
    MAIRIE = "mairie"
    EPCI = "epci"
    DEPARTEMENT = "cg"
    METROPOLE_DE_LYON = "maison_metropole_lyon"
    POINT_JUSTICE = "point_justice"
    BANQUE_DE_FRANCE = "banque_de_france"
