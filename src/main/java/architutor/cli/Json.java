package architutor.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Answers for programs. Keys stand in the order in which they are given, so that the same answer
/// is always the same bytes.
final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  private Json() {}

  static String text(Object value) {
    return WRITER.writeValueAsString(value);
  }

  /// An object of keys and values in turn; an empty [Optional] becomes `null`.
  static Map<String, Object> object(Object... keysAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (var i = 0; i < keysAndValues.length; i += 2)
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    return Collections.unmodifiableMap(object);
  }
}
