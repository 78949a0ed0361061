"""The counters, and the last edition of what is published by benefit, place and partner."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Count",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("since", models.DateField()),
                ("event", models.CharField(max_length=20)),
                ("axis", models.CharField(max_length=12)),
                ("word", models.CharField(max_length=120)),
                ("invented", models.BooleanField(default=False)),
                ("number", models.PositiveBigIntegerField()),
            ],
            options={
                "db_table": "figures_count",
                "verbose_name": "compteur",
                "verbose_name_plural": "compteurs",
                "constraints": [
                    models.UniqueConstraint(
                        fields=["invented", "since", "event", "axis", "word"], name="figures_one_counter"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Edition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("invented", models.BooleanField(default=False)),
                ("year", models.PositiveSmallIntegerField()),
                ("finished", models.PositiveBigIntegerField()),
                ("counts", models.JSONField()),
            ],
            options={
                "verbose_name": "édition des statistiques",
                "verbose_name_plural": "éditions des statistiques",
                "constraints": [models.UniqueConstraint(fields=["invented", "year"], name="figures_one_edition")],
            },
        ),
    ]
