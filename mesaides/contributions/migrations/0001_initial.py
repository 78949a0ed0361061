"""The contributions and their history."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Contribution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reference", models.CharField(max_length=64, unique=True)),
                ("slug", models.CharField(blank=True, max_length=100)),
                ("corrects", models.CharField(blank=True, max_length=100)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("brouillon", "brouillon"),
                            ("envoyee", "envoyée"),
                            ("a_reprendre", "à reprendre"),
                            ("acceptee", "acceptée"),
                            ("refusee", "refusée"),
                        ],
                        db_index=True,
                        default="brouillon",
                        max_length=11,
                    ),
                ),
                ("answers", models.JSONField(default=dict)),
                ("file", models.TextField(blank=True)),
                ("institution_file", models.TextField(blank=True)),
                ("author", models.BinaryField(blank=True)),
                ("pending", models.BinaryField(blank=True)),
                ("created_at", models.DateTimeField()),
                ("changed_at", models.DateTimeField(db_index=True)),
                ("sent_at", models.DateTimeField(null=True)),
            ],
            options={
                "verbose_name": "contribution",
                "verbose_name_plural": "contributions",
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                ("who", models.CharField(max_length=150)),
                (
                    "what",
                    models.CharField(
                        choices=[
                            ("sent", "envoyée"),
                            ("asked", "à reprendre"),
                            ("accepted", "acceptée"),
                            ("refused", "refusée"),
                            ("commented", "commentée"),
                            ("published", "publiée"),
                            ("withdrawn", "retirée"),
                            ("confirmed", "toujours juste"),
                        ],
                        max_length=9,
                    ),
                ),
                ("comment", models.TextField(blank=True)),
                ("file", models.TextField(blank=True)),
                (
                    "contribution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to="contributions.contribution",
                    ),
                ),
            ],
            options={
                "verbose_name": "acte",
                "verbose_name_plural": "actes",
                "ordering": ("at", "pk"),
            },
        ),
    ]
