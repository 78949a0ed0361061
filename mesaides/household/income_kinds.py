"""The kinds of income a person declares, by month and by year."""

from mesaides.household.published import Choice


class Revenu(Choice):
    """Kinds of income a person declares, net and monthly, named as OpenFisca names them."""

    SALAIRE = "salaire_net", "le salaire net, avant l’impôt prélevé à la source"
    SALAIRE_APPRENTI = "remuneration_apprenti", "le salaire net d’un contrat d’apprentissage"
    STAGE = "indemnites_stage", "la gratification d’un stage"
    VOLONTARIAT = "indemnites_volontariat", "l’indemnité d’un service civique ou d’un volontariat"
    FORMATION = "revenus_stage_formation_pro", "la rémunération d’une formation professionnelle"
    CHOMAGE = "chomage_net", "l’allocation chômage nette"
    CHOMAGE_PARTIEL = "indemnites_chomage_partiel", "l’indemnité d’activité partielle"
    SECURISATION_PROFESSIONNELLE = (
        "allocation_securisation_professionnelle",
        "l’allocation versée après un licenciement économique (ASP)",
    )
    TRAVAILLEUR_INDEPENDANT = (
        "allocation_travailleur_independant",
        "l’allocation des personnes qui cessent une activité indépendante",
    )
    RETRAITE = "retraite_nette", "les pensions de retraite nettes"
    RETRAITE_COMBATTANT = "retraite_combattant", "la retraite du combattant"
    PENSION_INVALIDITE = "pensions_invalidite", "les pensions d’invalidité"
    IJ_MALADIE = "indemnites_journalieres_maladie", "les indemnités journalières d’un arrêt maladie"
    IJ_MATERNITE = "indemnites_journalieres_maternite", "les indemnités journalières d’un congé de maternité"
    IJ_PATERNITE = "indemnites_journalieres_paternite", "les indemnités journalières d’un congé de paternité"
    IJ_ADOPTION = "indemnites_journalieres_adoption", "les indemnités journalières d’un congé d’adoption"
    IJ_ACCIDENT_TRAVAIL = (
        "indemnites_journalieres_accident_travail",
        "les indemnités journalières d’un accident du travail",
    )
    IJ_MALADIE_PROFESSIONNELLE = (
        "indemnites_journalieres_maladie_professionnelle",
        "les indemnités journalières d’une maladie professionnelle",
    )
    AMIANTE = "dedommagement_victime_amiante", "l’allocation des personnes victimes de l’amiante"
    PENSION_ALIMENTAIRE = "pensions_alimentaires_percues", "les pensions alimentaires reçues"
    PRESTATION_COMPENSATOIRE = "prestation_compensatoire", "la prestation compensatoire reçue après un divorce"
    PENSION_ALIMENTAIRE_VERSEE = (
        "pensions_alimentaires_versees_individu",
        "les pensions alimentaires versées : elles se déduisent",
    )
    LOYERS = "revenus_locatifs", "les loyers reçus"
    CAPITAL = "revenus_capital", "les revenus de l’épargne et des placements"
    BOURSE_RECHERCHE = "bourse_recherche", "une bourse de recherche"
    GAINS_EXCEPTIONNELS = "gains_exceptionnels", "une rentrée d’argent qui ne se répète pas"
    PRIME_REPRISE = (
        "prime_forfaitaire_mensuelle_reprise_activite",
        "la prime versée à la reprise d’un emploi après l’ASS",
    )
    MICRO_VENTE = (
        "rpns_auto_entrepreneur_CA_achat_revente",
        "le chiffre d’affaires d’une micro-entreprise, en vente, avant tout abattement",
    )
    MICRO_SERVICES = (
        "rpns_auto_entrepreneur_CA_bic",
        "le chiffre d’affaires d’une micro-entreprise, en prestations commerciales ou artisanales",
    )
    MICRO_LIBERAL = (
        "rpns_auto_entrepreneur_CA_bnc",
        "le chiffre d’affaires d’une micro-entreprise, en profession libérale",
    )
    BENEFICE_AGRICOLE = "rpns_benefice_exploitant_agricole", "le bénéfice d’une exploitation agricole"
    BENEFICE_ARTISAN = "benefice_artisan_commercant", "le bénéfice d’une activité artisanale ou commerciale"
    BENEFICE_LIBERAL = "benefice_profession_liberale", "le bénéfice d’une profession libérale"


class RevenuAnnuel(Choice):
    """Totals of a year, as the income tax notice prints them (before the 10 % deduction)."""

    SALAIRES = "salaire_imposable", "les salaires"
    CHOMAGE = "chomage_imposable", "les allocations chômage et les préretraites"
    RETRAITES = "retraite_imposable", "les pensions de retraite et d’invalidité"
    PENSIONS_ALIMENTAIRES = "pensions_alimentaires_percues", "les pensions alimentaires reçues"
    PENSIONS_ALIMENTAIRES_VERSEES = (
        "pensions_alimentaires_versees",
        "les pensions alimentaires versées : elles se déduisent",
    )
    FRAIS_REELS = "frais_reels", "les frais professionnels déclarés au lieu des 10 % forfaitaires"
    LOYERS = "revenus_locatifs", "les loyers reçus"
    CAPITAL = "revenus_capital", "les revenus de l’épargne et des placements"
    MICRO_VENTE = (
        "rpns_auto_entrepreneur_CA_achat_revente",
        "le chiffre d’affaires d’une micro-entreprise, en vente, avant tout abattement",
    )
    MICRO_SERVICES = (
        "rpns_auto_entrepreneur_CA_bic",
        "le chiffre d’affaires d’une micro-entreprise, en prestations commerciales ou artisanales",
    )
    MICRO_LIBERAL = (
        "rpns_auto_entrepreneur_CA_bnc",
        "le chiffre d’affaires d’une micro-entreprise, en profession libérale",
    )
    BENEFICE_AGRICOLE = "rpns_benefice_exploitant_agricole", "le bénéfice d’une exploitation agricole"
    BENEFICE_ARTISAN = "benefice_artisan_commercant", "le bénéfice d’une activité artisanale ou commerciale"
    BENEFICE_LIBERAL = "benefice_profession_liberale", "le bénéfice d’une profession libérale"
