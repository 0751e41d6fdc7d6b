package architutor.ui;

import architutor.app.CatalogCaptions;
import architutor.catalog.Catalog;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Note;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// The small picture of an element in a list.
final class ElementIcon {
  private ElementIcon() {}

  /// @param size of its side
  static Node of(Element element, Catalog catalog, IconImages images, int size) {
    return switch (element) {
      case architutor.model.Node node ->
          catalog
              .find(node.service())
              .map(service -> Tile.icon(service, images, size))
              .orElseGet(() -> letters(node, size));
      case Group group -> Glyphs.of(glyph(group.kind()));
      case Edge _ -> Glyphs.of(Feather.ARROW_RIGHT);
      case Note _ -> Glyphs.of(Feather.FILE_TEXT);
    };
  }

  private static Node letters(architutor.model.Node node, int size) {
    var letters = new Label(CatalogCaptions.initials(node.service()));
    letters.getStyleClass().add("icon-letters");
    letters.setAlignment(Pos.CENTER);
    letters.setMinSize(size, size);
    letters.setMaxSize(size, size);
    return letters;
  }

  static Feather glyph(GroupKind kind) {
    return switch (kind) {
      case CLOUD -> Feather.CLOUD;
      case ACCOUNT -> Feather.BRIEFCASE;
      case REGION -> Feather.FLAG;
      case VPC -> Feather.SHIELD;
      case SUBNET -> Feather.LOCK;
      case ZONE -> Feather.MAP_PIN;
      case ON_PREMISES -> Feather.SERVER;
      case LAKE_ZONE -> Feather.DATABASE;
      case FRAME -> Feather.SQUARE;
    };
  }
}
