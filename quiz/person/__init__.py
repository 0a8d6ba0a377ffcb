"""What may be said of one person: from a code to answers, scores, signal, firmness and a verdict."""
