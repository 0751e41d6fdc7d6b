package architutor.critique;

/// One key of a pattern's line with what its value must be like.
record Clause(String key, Condition condition) {}
