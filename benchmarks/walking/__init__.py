"""Somebody who walks through the site at random: reads pages, answers well or badly, goes back, jumps elsewhere."""
