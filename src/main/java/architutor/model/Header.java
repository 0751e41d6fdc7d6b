package architutor.model;

import java.util.Arrays;
import java.util.List;

/// What a drawing says of itself before its elements, besides the title.
///
/// @param id the file's name without its ending; empty for most of a person's own drawings
/// @param story what the design is for, in a few sentences
/// @param covers ids of the study ledger that the drawing answers for
/// @param exam DEA-C01 tasks such as `2.1`
public record Header(String id, String story, List<String> covers, List<String> exam) {
  public static final Header NONE = new Header("", "", List.of(), List.of());

  public Header {
    covers = List.copyOf(covers);
    exam = List.copyOf(exam);
  }

  /// What of it can be written by itself.
  public enum Part {
    ID,
    STORY,
    COVERS,
    EXAM
  }

  /// One part in words; lists have commas between their entries.
  public String text(Part part) {
    return switch (part) {
      case ID -> id;
      case STORY -> story;
      case COVERS -> String.join(", ", covers);
      case EXAM -> String.join(", ", exam);
    };
  }

  /// This header with one part as [#text] has it; entries of lists may stand apart by commas or
  /// blanks.
  public Header with(Part part, String text) {
    return switch (part) {
      case ID -> new Header(text, story, covers, exam);
      case STORY -> new Header(id, text, covers, exam);
      case COVERS -> new Header(id, story, entries(text), exam);
      case EXAM -> new Header(id, story, covers, entries(text));
    };
  }

  private static List<String> entries(String text) {
    return Arrays.stream(text.split("[,\\s]+", -1)).filter(entry -> !entry.isEmpty()).toList();
  }
}
