"""Answers kept in clear cannot be sealed, since no link is stored: they are erased, with their table and its traces."""

from functools import partial

from django.db import migrations, models, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def erase_former_pages(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Rebuild SQLite's file: its free pages may hold answers of before `secure_delete`. PostgreSQL drops files."""
    if editor.connection.vendor == "sqlite":
        transaction.on_commit(partial(_rebuild, editor.connection), using=editor.connection.alias)


def _rebuild(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Migration(migrations.Migration):
    dependencies = [("simulations", "0001_initial")]

    operations = [
        migrations.DeleteModel("StoredVisit"),
        migrations.CreateModel(
            name="StoredVisit",
            fields=[
                ("token_hash", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("sealed", models.BinaryField()),
                ("kept_until", models.DateTimeField(db_index=True)),
                ("follow_up", models.BooleanField(default=False)),
            ],
            options={
                "verbose_name": "simulation en cours",
                "verbose_name_plural": "simulations en cours",
            },
        ),
        migrations.RunPython(erase_former_pages, migrations.RunPython.noop),
    ]
