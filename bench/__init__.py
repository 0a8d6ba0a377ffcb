"""What is fast, measured: sizes, processor time as ratios within one run, ranking and start-up."""
