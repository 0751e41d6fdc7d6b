package architutor.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be stated of a drawing as a whole, and which settings of its nodes a reviewer asks for.
///
/// @param parts properties by part, `requirement` or `workload`
/// @param asked ids of settings
record OfDrawing(Map<String, List<Property>> parts, Set<String> asked) {}
