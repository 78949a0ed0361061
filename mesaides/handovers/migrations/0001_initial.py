"""The table of what is handed over."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Handover",
            fields=[
                ("name", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("owner", models.CharField(db_index=True, max_length=64)),
                ("sealed", models.BinaryField()),
                ("record", models.BinaryField()),
                ("taken", models.BooleanField(default=False)),
                ("ends_at", models.DateTimeField(db_index=True)),
            ],
            options={"verbose_name": "transmission", "verbose_name_plural": "transmissions"},
        ),
    ]
