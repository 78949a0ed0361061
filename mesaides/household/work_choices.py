"""The closed lists about contracts and the search for a job; values spelled as OpenFisca spells them."""

from mesaides.household.published import Choice


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
