package architutor.notation;

import java.util.List;

/// What a file says of itself before the drawing begins.
///
/// @param id the file's name without its ending; empty for a person's own drawings
/// @param story what the design is for, in a few sentences
/// @param covers ids of the study ledger that the drawing answers for
/// @param exam DEA-C01 tasks
public record Header(String id, String story, List<String> covers, List<String> exam) {
  public static final Header NONE = new Header("", "", List.of(), List.of());
}
