package architutor.catalog;

import java.util.Locale;
import java.util.Set;

/// How a setting's value is said in few words.
final class Wording {
  private static final Set<String> ACRONYMS =
      Set.of(
          "json", "csv", "xml", "orc", "tsv", "kms", "sse", "dsse", "s3", "fifo", "cdc", "ia",
          "gzip", "lzo", "spice", "ra3", "dc2", "ssd", "hdd", "nfs", "smb", "sql", "tls", "ssl",
          "vpc", "az", "jdbc", "lru");

  private Wording() {}

  /// `sse-kms` becomes «SSE KMS»; yes and no take the property's title.
  static String of(Property property, String value) {
    return switch (property.type()) {
      case YES_NO -> (value.equals("yes") ? "" : "no ") + inSentence(property.title());
      case COUNT -> value + " " + inSentence(property.title());
      case CHOICE -> choice(value);
      case DURATION, SIZE, RATE, TEXT -> value;
    };
  }

  private static String choice(String value) {
    var out = new StringBuilder();
    for (var word : value.split("-")) {
      out.append(out.isEmpty() ? "" : " ");
      out.append(ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word);
    }
    return out.toString();
  }

  private static String inSentence(String title) {
    var acronym = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
    return acronym ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
