package architutor.app;

import java.util.List;

/// A design that ships with the program.
///
/// @param story what it is for, in a sentence or more
/// @param covers ids of the study ledger
/// @param exam DEA-C01 tasks
public record Example(
    String id, String title, String story, List<String> covers, List<String> exam) {}
