package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.text.Fields;
import architutor.text.Shelf;
import architutor.text.Texts;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.List;

/// The comparisons that the exam likes, from `rules/comparisons.yaml`.
///
/// @param entries two to four
record Preset(String title, List<Service> entries) {
  /// Those of which the catalogue knows at least two.
  static List<Preset> of(Catalog catalog) {
    var problems = new ArrayList<architutor.text.Problem>();
    var tree = Texts.read(Shelf.shipped("rules/comparisons.yaml")).tree();
    if (!(tree.orElse(null) instanceof Tree.Items items)) return List.of();
    return items.items().stream()
        .flatMap(item -> Fields.of(item, "a comparison", problems).stream())
        .map(f ->
            new Preset(
                f.need("title"),
                f.words("of").stream().flatMap(id -> catalog.entry(id).stream()).toList()))
        .filter(p -> p.entries().size() > 1)
        .toList();
  }
}
