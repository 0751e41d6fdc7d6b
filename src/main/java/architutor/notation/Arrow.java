package architutor.notation;

import architutor.model.EdgeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The line `a -data-> b`: one connection, or with `->>` a path of any length.
///
/// @param kinds the kinds it speaks of; empty where it names none
public record Arrow(String from, Set<EdgeKind> kinds, boolean path, String to) {
  private static final Pattern FORM =
      Pattern.compile("(\\S+)\\s+-(?:\\[([a-z, ]+)]-|([a-z]+)-)?>(>?)\\s+(\\S+)");

  /// Reads one; empty if it has not this form or names an unknown kind.
  public static Optional<Arrow> parse(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) return Optional.empty();
    var words =
        form.group(2) != null
            ? List.of(form.group(2).split(","))
            : form.group(3) != null ? List.of(form.group(3)) : List.<String>of();
    var kinds = new ArrayList<EdgeKind>();
    for (var word : words) {
      var kind = EdgeKind.named(word.strip());
      if (kind.isEmpty()) return Optional.empty();
      kinds.add(kind.get());
    }
    var set = kinds.isEmpty() ? EnumSet.noneOf(EdgeKind.class) : EnumSet.copyOf(kinds);
    return Optional.of(new Arrow(form.group(1), set, !form.group(4).isEmpty(), form.group(5)));
  }
}
