"""Benefits a household says it already receives, named as OpenFisca names them."""

from enum import StrEnum


class PrestationIndividuelle(StrEnum):
    """Paid for one person."""

    AAH = "aah"
    MVA = "mva"
    ASI = "asi"
    ASS = "ass"
    PCH = "pch"
    APA = "apa_domicile"
    CEJ = "contrat_engagement_jeune"
    BOURSE_SUPERIEUR = "bourse_criteres_sociaux"


class PrestationFamiliale(StrEnum):
    """Paid for the family."""

    RSA = "rsa"
    PPA = "ppa"
    AIDE_LOGEMENT = "aide_logement"
    AF = "af"
    CF = "cf"
    ASF = "asf"
    AEEH = "aeeh"
    PAJE_BASE = "paje_base"
    PAJE_CLCA = "paje_clca"
    PAJE_PREPARE = "paje_prepare"
    ASPA = "aspa"
    ADA = "ada"
