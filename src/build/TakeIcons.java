import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.json.JsonObject;
import net.sourceforge.plantuml.preproc.Stdlib;

/// Takes the icons that the knowledge names (`icon: lambda` in `rules/**`) out of the official AWS
/// set and lays each down, unmodified, as one SVG file. Run by the build: `java TakeIcons.java
/// RULES OUT`.
final class TakeIcons {
  private static final String SET = "awslib20/aws-icons-mermaid.json";
  private static final Pattern NAME = Pattern.compile("(?m)\\bicon:\\s*([a-z0-9-]+)");

  public static void main(String[] args) throws IOException {
    var names = namesIn(Path.of(args[0]));
    var out = Path.of(args[1]);
    Files.createDirectories(out);
    names.removeIf(name -> Files.exists(out.resolve(name + ".svg")));
    if (names.isEmpty()) return;

    var set = Stdlib.getJsonResource(SET).asObject();
    var icons = set.get("icons").asObject();
    for (var name : names) {
      var icon = icons.get(name);
      if (icon == null) {
        System.err.println("rules/: no icon is called " + name + ": see the names in " + SET);
        System.exit(1);
      }
      Files.writeString(out.resolve(name + ".svg"), svg(icon.asObject(), set));
    }
    System.out.println(names.size() + " icons taken from " + SET);
  }

  private static TreeSet<String> namesIn(Path rules) throws IOException {
    var names = new TreeSet<String>();
    try (var files = Files.walk(rules)) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        var found = NAME.matcher(Files.readString(file));
        while (found.find()) names.add(found.group(1));
      }
    }
    return names;
  }

  private static String svg(JsonObject icon, JsonObject set) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        + " viewBox=\"0 0 "
        + size(icon, set, "width")
        + " "
        + size(icon, set, "height")
        + "\">"
        + icon.get("body").asString()
        + "</svg>\n";
  }

  private static int size(JsonObject icon, JsonObject set, String side) {
    return icon.getInt(side, set.getInt(side, 48));
  }
}
