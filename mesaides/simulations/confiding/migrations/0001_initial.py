"""The table of the links that were confided."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="ConfidedLink",
            fields=[
                ("name", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("owner", models.CharField(max_length=64, unique=True)),
                ("sealed", models.BinaryField()),
                ("record", models.BinaryField()),
                ("ends_at", models.DateTimeField(db_index=True)),
            ],
            options={"verbose_name": "lien confié", "verbose_name_plural": "liens confiés"},
        ),
    ]
