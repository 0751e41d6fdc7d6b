package architutor.ui;

import architutor.app.Document;
import architutor.app.Gallery;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.catalog.Service;
import architutor.model.Element;
import architutor.model.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// All that can be asked for at this moment: commands, elements, services, drawings.
final class Everything {
  /// What the window does with what was chosen.
  ///
  /// @param place puts a service on the drawing
  /// @param goTo selects an element and brings it into view
  record Hands(Consumer<Service> place, Consumer<Id> goTo) {}

  private static final int PICTURE = 20;

  /// What nobody types before the name of a service.
  private static final Pattern MAKER = Pattern.compile("^(Amazon|AWS) ");

  private final Session session;
  private final Studio studio;
  private final Documents documents;
  private final Recent recent;
  private final IconImages images;
  private final MenuTable menus;
  private final Hands hands;

  Everything(
      Desk.World world,
      Documents documents,
      Recent recent,
      IconImages images,
      MenuTable menus,
      Hands hands) {
    this.session = world.session();
    this.studio = world.studio();
    this.documents = documents;
    this.recent = recent;
    this.images = images;
    this.menus = menus;
    this.hands = hands;
  }

  /// By their keys, in the order in which they are listed when nothing is asked.
  SequencedMap<String, Doable> all() {
    var all = new LinkedHashMap<String, Doable>();
    Stream.of(commands(), others(), elements(), drawings(), services())
        .flatMap(kind -> kind)
        .forEach(one -> all.putIfAbsent(one.entry().key(), one));
    return all;
  }

  private Stream<Doable> commands() {
    return menus.groups().stream()
        .flatMap(group -> group.commands().stream().map(command -> command(group, command)));
  }

  private static Doable command(MenuTable.Group group, Command command) {
    command.refresh();
    var keys = command.keys().get();
    var entry =
        new Entry(
            Entry.Kind.COMMAND,
            "command:" + command.id(),
            command.text(),
            command.text(),
            List.of(),
            group.title(),
            command.isPossible());
    return new Doable(
        entry,
        keys.isEmpty() ? "" : keys.getFirst().getDisplayText(),
        () -> Glyphs.of(command.glyph().orElse(Feather.CHEVRON_RIGHT)),
        command::run);
  }

  /// What stands in a menu and is no command, such as the themes.
  private Stream<Doable> others() {
    return menus.others().stream()
        .map(other ->
            new Doable(
                new Entry(
                    Entry.Kind.COMMAND,
                    "menu:" + other.title(),
                    other.title(),
                    other.title(),
                    List.of(),
                    other.menu(),
                    !other.item().isDisable()),
                "",
                () -> Glyphs.of(Feather.CHEVRON_RIGHT),
                other.item()::fire));
  }

  private Stream<Doable> elements() {
    var diagram = session.diagram();
    var elements = new Elements(diagram, studio.catalog(), images);
    return Stream.<Stream<? extends Element>>of(
            diagram.nodes().stream(), diagram.groups().stream(), diagram.notes().stream())
        .flatMap(kind -> kind)
        .map(element ->
            elements.of(
                element,
                name -> Words.of("everything.go", name),
                () -> hands.goTo().accept(element.id())));
  }

  private Stream<Doable> services() {
    return studio.catalog().entries().stream()
        .filter(Service::isDrawn)
        .map(service -> {
          var also = new ArrayList<>(service.aliases());
          also.addAll(service.formerly());
          also.add(service.name());
          also.add(MAKER.matcher(service.name()).replaceFirst(""));
          var entry =
              new Entry(
                  Entry.Kind.SERVICE,
                  "service:" + service.id(),
                  service.brief(),
                  Words.of("everything.add", service.brief()),
                  also,
                  service.name(),
                  true);
          return new Doable(
              entry,
              "",
              () -> Tile.icon(service, images, PICTURE),
              () -> hands.place().accept(service));
        });
  }

  private Stream<Doable> drawings() {
    var open =
        session.documents().stream()
            .filter(d -> d.number() != session.document().number())
            .map(this::open);
    var files = recent.files().stream().filter(this::isElsewhere).map(this::recent);
    var shipped =
        studio.examples(Gallery.EXAMPLES).stream()
            .map(example ->
                drawing(
                    "example:" + example.id(),
                    example.title(),
                    Words.of("everything.example"),
                    Feather.BOOK_OPEN,
                    () -> documents.openExample(example.id())));
    return Stream.of(open, files, shipped).flatMap(kind -> kind);
  }

  private Doable open(Document document) {
    return drawing(
        "drawing:" + document.number(),
        Documents.title(document.diagram()),
        Words.of("everything.open"),
        Feather.FILE,
        () -> documents.turnTo(document.number()));
  }

  private boolean isElsewhere(Path file) {
    return !session.path().equals(Optional.of(file));
  }

  private Doable recent(Path file) {
    var folder = Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
    return drawing(
        "file:" + file,
        String.valueOf(file.getFileName()),
        folder,
        Feather.CLOCK,
        () -> documents.open(file));
  }

  private static Doable drawing(
      String key, String name, String context, Feather glyph, Runnable open) {
    var title = Words.of("everything.turn", name);
    var entry = new Entry(Entry.Kind.DRAWING, key, name, title, List.of(), context, true);
    return new Doable(entry, "", () -> Glyphs.of(glyph), open);
  }
}
