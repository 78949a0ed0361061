"""The closed lists a household is described with; values spelled as OpenFisca spells them."""

from mesaides.household.published import Choice


class Nationalite(Choice):
    FRANCAISE = "francaise", "française"
    EEE_SUISSE = "eee_suisse", "d’un autre pays de l’Espace économique européen, ou de Suisse"
    AUTRE = "autre", "d’un autre pays"


class StatutMarital(Choice):
    CELIBATAIRE = "celibataire", "sans conjoint, jamais marié"
    DIVORCE = "divorce", "sans conjoint, après un divorce ou une séparation"
    VEUF = "veuf", "sans conjoint, après un veuvage"
    MARIE = "marie", "en couple, avec un mariage"
    PACSE = "pacse", "en couple, avec un pacte civil de solidarité (Pacs)"
    UNION_LIBRE = "union_libre", "en couple, sans mariage ni Pacs : deux déclarations d’impôt"


class Activite(Choice):
    SALARIE = "salarie", "en emploi salarié, y compris en congé ou en arrêt maladie"
    INDEPENDANT = "independant", "à son compte"
    CHOMEUR = "chomeur", "en recherche d’emploi, avec une inscription à France Travail"
    ETUDIANT = "etudiant", "en études, apprentissage compris"
    RETRAITE = "retraite", "à la retraite"
    INACTIF = "inactif", "sans activité"


class Scolarite(Choice):
    INCONNUE = "inconnue", "pas, ou plus, à l’école"
    MATERNELLE = "maternelle", "à l’école maternelle"
    PRIMAIRE = "primaire", "à l’école primaire"
    COLLEGE = "college", "au collège"
    LYCEE = "lycee", "au lycée, général, technologique ou professionnel"
    ENSEIGNEMENT_SUPERIEUR = "enseignement_superieur", "dans l’enseignement supérieur"
    GRANDE_ECOLE_DU_NUMERIQUE = "grande_ecole_du_numerique", "dans une formation labellisée Grande École du Numérique"


class StatutEtablissement(Choice):
    PUBLIC = "public", "établissement public"
    PRIVE_SOUS_CONTRAT = "prive_sous_contrat", "établissement privé sous contrat, qui ouvre droit aux bourses"
    PRIVE_HORS_CONTRAT = "prive_hors_contrat", "établissement privé hors contrat"


class AnneeEtude(Choice):
    CAP_1 = "cap_1", "première année de certificat d’aptitude professionnelle (CAP)"
    CAP_2 = "cap_2", "deuxième année de CAP"
    SECONDE = "seconde", "seconde"
    PREMIERE = "premiere", "première"
    TERMINALE = "terminale", "terminale"
    BTS_1 = "bts_1", "première année de brevet de technicien supérieur (BTS)"
    BTS_2 = "bts_2", "deuxième année de BTS"
    CPGE_1 = "cpge_1", "première année de classe préparatoire"
    CPGE_2 = "cpge_2", "deuxième année de classe préparatoire"
    BUT_1 = "but_1", "première année de bachelor universitaire de technologie (BUT)"
    BUT_2 = "but_2", "deuxième année de BUT"
    BUT_3 = "but_3", "troisième année de BUT"
    LICENCE_1 = "licence_1", "première année de licence"
    LICENCE_2 = "licence_2", "deuxième année de licence"
    LICENCE_3 = "licence_3", "troisième année de licence"
    MASTER_1 = "master_1", "première année de master"
    MASTER_2 = "master_2", "deuxième année de master"
    DOCTORAT_1 = "doctorat_1", "première année de doctorat"
    AUTRE = "autre", "une autre année, ou une autre formation"


class MentionBaccalaureat(Choice):
    AUCUNE = "non_renseignee", "pas de mention, ou pas de baccalauréat"
    ASSEZ_BIEN = "mention_assez_bien", "mention assez bien"
    BIEN = "mention_bien", "mention bien"
    TRES_BIEN = "mention_tres_bien", "mention très bien"
    FELICITATIONS = "mention_tres_bien_felicitations_jury", "mention très bien, avec les félicitations du jury"


class Alternance(Choice):
    AUCUNE = "aucune", "ni l’un ni l’autre"
    APPRENTISSAGE = "apprentissage", "contrat d’apprentissage"
    PROFESSIONNALISATION = "professionnalisation", "contrat de professionnalisation"


class StatutOccupation(Choice):
    PRIMO_ACCEDANT = "primo_accedant", "propriétaire, et rembourse encore le prêt du logement"
    PROPRIETAIRE = "proprietaire", "propriétaire, sans prêt à rembourser"
    LOCATAIRE_HLM = "locataire_hlm", "locataire d’un logement social (HLM)"
    LOCATAIRE_VIDE = "locataire_vide", "locataire d’un logement vide"
    LOCATAIRE_MEUBLE = "locataire_meuble", "locataire d’un logement meublé"
    LOCATAIRE_FOYER = "locataire_foyer", "en foyer ou en résidence, avec une redevance à payer"
    LOGE_GRATUITEMENT = "loge_gratuitement", "hébergé sans loyer : chez ses parents, des proches, ou par l’employeur"
    SANS_DOMICILE = "sans_domicile", "sans domicile stable"


class Gir(Choice):
    AUCUN = "non_defini", "pas évalué"
    GIR_1 = "gir_1", "groupe 1 : la perte d’autonomie la plus forte"
    GIR_2 = "gir_2", "groupe 2"
    GIR_3 = "gir_3", "groupe 3"
    GIR_4 = "gir_4", "groupe 4 : le dernier qui ouvre droit à l’allocation personnalisée d’autonomie"
    GIR_5 = "gir_5", "groupe 5"
    GIR_6 = "gir_6", "groupe 6 : autonome"


class Rattachement(Choice):
    DEMANDEUR = "demandeur", "celle du demandeur"
    CONJOINT = "conjoint", "celle du conjoint"
    AUTRE = "autre", "celle de l’autre parent, ou la sienne"


class MotifFinContrat(Choice):
    LICENCIEMENT = "licenciement", "licenciement"
    FIN_CDD = "fin_cdd", "fin d’un contrat à durée déterminée"
    RUPTURE_CONVENTIONNELLE = "rupture_conventionnelle", "rupture conventionnelle"
    DEMISSION_LEGITIME = "demission_legitime", "démission que France Travail tient pour légitime"
    DEMISSION = "demission", "autre démission"
    AUTRE = "autre", "autre fin"


class TypeContrat(Choice):
    CDI = "cdi", "contrat à durée indéterminée"
    CDD = "cdd", "contrat à durée déterminée"
    INTERIM = "ctt", "contrat de travail temporaire, en intérim"
    FORMATION = "formation", "formation"


class CategorieDemandeur(Choice):
    AUCUNE = "pas_de_categorie", "pas d’inscription"
    CATEGORIE_1 = "categorie_1", "disponible, cherche un emploi à durée indéterminée et à plein temps"
    CATEGORIE_2 = "categorie_2", "disponible, cherche un emploi à durée indéterminée et à temps partiel"
    CATEGORIE_3 = "categorie_3", "disponible, cherche un emploi temporaire ou saisonnier"
    CATEGORIE_4 = "categorie_4", "pas disponible tout de suite : en formation ou en arrêt maladie, par exemple"
    CATEGORIE_5 = (
        "categorie_5",
        "a un emploi et en cherche un autre : contrat aidé ou création d’entreprise, par exemple",
    )
    CATEGORIE_6 = (
        "categorie_6",
        "a travaillé plus de 78 heures dans le mois, cherche à plein temps et à durée indéterminée",
    )
    CATEGORIE_7 = "categorie_7", "a travaillé plus de 78 heures dans le mois, cherche à temps partiel"
    CATEGORIE_8 = "categorie_8", "a travaillé plus de 78 heures dans le mois, cherche un emploi temporaire"


class MotifDeplacement(Choice):
    ENTRETIEN = "entretien_embauche", "un entretien d’embauche"
    CONCOURS = "concours_public", "un concours public"
    EXAMEN = "examen_certifiant", "un examen qui donne une certification"
    ACCOMPAGNEMENT = "prestation_accompagnement", "un rendez-vous d’accompagnement"
    IMMERSION = "immersion_professionnelle_PMSMP", "une immersion en entreprise (PMSMP)"
    REPRISE_EMPLOI = "reprise_emploi", "la reprise d’un emploi"
    FORMATION = "formation", "une formation"


class Secteur(Choice):
    AGRICOLE = "agricole", "employeur agricole"
    NON_AGRICOLE = "non_agricole", "autre employeur"
