package architutor.critique;

import java.util.List;

/// How many small mistakes were made in a rule, and which of them none of its examples noticed.
public record Mutated(Rule rule, int mistakes, List<String> unnoticed) {}
