"""Benefits a household says it already receives, named as OpenFisca names them."""

from mesaides.household.published import Choice


class PrestationIndividuelle(Choice):
    """Paid for one person."""

    AAH = "aah", "allocation aux adultes handicapés"
    MVA = "mva", "majoration pour la vie autonome"
    ASI = "asi", "allocation supplémentaire d’invalidité"
    ASS = "ass", "allocation de solidarité spécifique, après l’allocation chômage"
    PCH = "pch", "prestation de compensation du handicap"
    APA = "apa_domicile", "allocation personnalisée d’autonomie, à domicile"
    CEJ = "contrat_engagement_jeune", "allocation du contrat d’engagement jeune"
    BOURSE_SUPERIEUR = "bourse_criteres_sociaux", "bourse sur critères sociaux de l’enseignement supérieur"


class PrestationFamiliale(Choice):
    """Paid for the family."""

    RSA = "rsa", "revenu de solidarité active"
    PPA = "ppa", "prime d’activité"
    AIDE_LOGEMENT = "aide_logement", "aide au logement : APL, ALF ou ALS"
    AF = "af", "allocations familiales"
    CF = "cf", "complément familial"
    ASF = "asf", "allocation de soutien familial"
    AEEH = "aeeh", "allocation d’éducation de l’enfant handicapé"
    PAJE_BASE = "paje_base", "allocation de base de la prestation d’accueil du jeune enfant (PAJE)"
    PAJE_CLCA = "paje_clca", "complément de libre choix d’activité, pour les enfants nés avant 2015"
    PAJE_PREPARE = "paje_prepare", "prestation partagée d’éducation de l’enfant (PreParE)"
    ASPA = "aspa", "allocation de solidarité aux personnes âgées, l’ancien minimum vieillesse"
    ADA = "ada", "allocation pour demandeur d’asile"
