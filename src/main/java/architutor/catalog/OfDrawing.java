package architutor.catalog;

import architutor.model.GroupKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What can be stated of a drawing as a whole and of its frames, and which settings of its nodes a
/// reviewer asks for.
///
/// @param parts properties by part: `requirement`, `workload` or the word of a kind of frame
/// @param asked ids of settings
record OfDrawing(Map<String, List<Property>> parts, Set<String> asked) {
  static final List<String> PARTS =
      Stream.concat(
              Stream.of("requirement", "workload"),
              Arrays.stream(GroupKind.values()).map(GroupKind::word))
          .toList();
}
