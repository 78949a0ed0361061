"""The pages of the team, under /equipe/: each asks for a role before anything else."""
