package architutor.cli;

import architutor.catalog.Source;
import java.util.List;
import java.util.Map;

/// The pages that knowledge rests on, for programs.
final class SourceJson {
  private SourceJson() {}

  static List<Map<String, Object>> all(List<Source> sources) {
    return sources.stream()
        .map(s -> Json.object("title", s.title(), "url", s.url(), "asOf", s.asOf()))
        .toList();
  }
}
