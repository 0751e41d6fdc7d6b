package architutor.app;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.model.Node;
import architutor.paint.Captions;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the catalogue would write at a node.
public record CatalogCaptions(Catalog catalog) implements Captions {
  @Override
  public String name(Node node) {
    return catalog.nameOf(node);
  }

  @Override
  public String second(Node node) {
    return catalog.secondLine(node);
  }

  @Override
  public Optional<String> icon(Node node) {
    return catalog.find(node.service()).flatMap(Service::icon);
  }

  @Override
  public String initials(Node node) {
    return initials(catalog.find(node.service()).map(Service::brief).orElse(node.service()));
  }

  /// The first three capitals of a brief name, else its first letter as one.
  public static String initials(String brief) {
    var capitals =
        brief
            .codePoints()
            .filter(Character::isUpperCase)
            .limit(3)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return capitals.isEmpty()
        ? brief.substring(0, brief.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
        : capitals;
  }
}
