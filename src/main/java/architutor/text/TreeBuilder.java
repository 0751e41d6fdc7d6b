package architutor.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Builds a tree from tokens, remembering where each began.
final class TreeBuilder {
  private final String file;
  private final JsonParser parser;
  private final List<Problem> problems = new ArrayList<>();

  TreeBuilder(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  Parsed build() {
    if (parser.nextToken() == null)
      return Parsed.nothing(
          Place.startOf(file), "the file is empty", "start with a line such as «title: My design»");
    var tree = value();
    return Parsed.of(tree, problems);
  }

  private Tree value() {
    var place = place();
    return switch (parser.currentToken()) {
      case START_OBJECT -> entries(place);
      case START_ARRAY -> items(place);
      // One way to say yes: a file may write true, a form shows yes.
      case VALUE_TRUE -> new Tree.Leaf(place, "yes");
      case VALUE_FALSE -> new Tree.Leaf(place, "no");
      case VALUE_NULL -> new Tree.Leaf(place, "");
      default -> new Tree.Leaf(place, parser.getString());
    };
  }

  private Tree entries(Place place) {
    var entries = new LinkedHashMap<String, Tree>();
    var keys = new LinkedHashMap<String, Place>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = parser.currentName();
      var at = place();
      parser.nextToken();
      var value = value();
      if (entries.putIfAbsent(key, value) == null) keys.put(key, at);
      else
        problems.add(
            new Problem(
                at, "«" + key + "» stands here twice", "keep one of them; the first counts"));
    }
    return new Tree.Entries(place, entries, keys);
  }

  private Tree items(Place place) {
    var items = new ArrayList<Tree>();
    while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value());
    return new Tree.Items(place, items);
  }

  private Place place() {
    var at = parser.currentTokenLocation();
    return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
