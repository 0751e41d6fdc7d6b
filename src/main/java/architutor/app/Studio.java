package architutor.app;

import architutor.advice.Advice;
import architutor.advice.Adviser;
import architutor.advice.DrawnNeed;
import architutor.advice.Need;
import architutor.advice.Selection;
import architutor.advice.Trial;
import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.critique.Critic;
import architutor.critique.Critique;
import architutor.critique.Examiner;
import architutor.critique.Profile;
import architutor.critique.ProfileBook;
import architutor.critique.Reviewer;
import architutor.critique.Rule;
import architutor.critique.RuleBook;
import architutor.edit.Edit;
import architutor.facts.Facts;
import architutor.io.mermaid.MermaidWriter;
import architutor.layout.Direction;
import architutor.layout.Layout;
import architutor.layout.Routed;
import architutor.layout.Router;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import architutor.notation.DiagramWriter;
import architutor.notation.Read;
import architutor.paint.AwtRuler;
import architutor.paint.Drawing;
import architutor.paint.Icons;
import architutor.paint.Overlay;
import architutor.paint.Painter;
import architutor.paint.Theme;
import architutor.text.Nearest;
import architutor.text.Once;
import architutor.text.Problem;
import architutor.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything the program can do with a drawing. Keeps no state but the knowledge; may be used by
/// many threads.
public final class Studio {
  /// As many hits as anybody looks through.
  private static final int FITTING = 24;

  private final Catalog catalog;
  private final Supplier<RuleBook> book;
  private final Supplier<Critic> critic;
  private final Supplier<ProfileBook> profiles;
  private final Supplier<LocalDate> today;
  private final Supplier<Selection> selection;
  private final Supplier<Adviser> adviser;
  private final Icons icons;
  private final Designs designs;

  /// @param book reads the rules to review by, when something is first reviewed
  /// @param selection reads the decisions to advise with, when advice is first asked for
  /// @param today the day on which somebody asks, which decides what is still accepted
  public Studio(
      Catalog catalog,
      Supplier<RuleBook> book,
      Supplier<Selection> selection,
      Supplier<LocalDate> today) {
    this.catalog = catalog;
    this.book = Once.of(book);
    this.critic = Once.of(() -> new Critic(catalog, rules()));
    this.profiles = Once.of(() -> ProfileBook.shipped(this::rules));
    this.today = today;
    this.selection = Once.of(selection);
    this.adviser = Once.of(() -> new Adviser(catalog, selection().decisions()));
    this.icons = new Icons();
    this.designs = new Designs();
  }

  /// One that differs in its rules and shares all else with another.
  private Studio(Studio other, RuleBook own) {
    this.catalog = other.catalog;
    this.book = Once.of(() -> other.book.get().with(own));
    this.critic = Once.of(() -> new Critic(catalog, rules()));
    this.profiles = Once.of(() -> ProfileBook.shipped(this::rules));
    this.today = other.today;
    this.selection = other.selection;
    this.adviser = other.adviser;
    this.icons = other.icons;
    this.designs = other.designs;
  }

  /// With the knowledge that ships with the program and the system's own calendar.
  public static Studio shipped() {
    return shipped(LocalDate::now);
  }

  /// The same on another day.
  public static Studio shipped(Supplier<LocalDate> today) {
    var catalog = Catalog.shipped();
    return new Studio(
        catalog, () -> RuleBook.shipped(catalog), () -> Selection.shipped(catalog), today);
  }

  /// The same with what a person wrote besides; what has the id of something shipped takes its
  /// place. A folder that has `services/`, `terms/`, `critique/` or `selection/` is laid out like
  /// ours, any other holds rules.
  public Studio with(Path folder) {
    var isLaidOut =
        Stream.of("services", "terms", "critique", "selection")
            .anyMatch(name -> Files.isDirectory(folder.resolve(name)));
    if (!isLaidOut) return with(RuleBook.read(folder, catalog));
    var known = Catalog.with(folder);
    return new Studio(
        known,
        () -> RuleBook.shipped(known).with(RuleBook.read(folder.resolve("critique"), known)),
        () ->
            Selection.shipped(known)
                .with(Selection.read(folder.resolve("selection/decisions"), known)),
        today);
  }

  /// The same with these rules besides, which take the place of those with the same id.
  Studio with(RuleBook own) {
    return new Studio(this, own);
  }

  public Catalog catalog() {
    return catalog;
  }

  public List<Rule> rules() {
    return book.get().rules();
  }

  /// What was wrong with rules and services that could not be read.
  public List<Problem> problems() {
    var all = new ArrayList<>(catalog.problems());
    all.addAll(book.get().problems());
    all.addAll(profiles.get().problems());
    all.addAll(selection().problems());
    return all;
  }

  /// What the examples inside the rules of a folder say of them.
  public List<Problem> examine(Path folder) {
    var own = RuleBook.read(folder, catalog);
    var problems = new ArrayList<>(own.problems());
    var examiner = new Examiner(catalog, book.get().with(own).rules());
    own.rules().forEach(rule -> problems.addAll(examiner.examine(rule)));
    return problems;
  }

  /// Does ahead what the first search, advice, layout and review would wait for: much of what they
  /// need is made when it is first needed. Takes a second or two of a machine that knows nothing.
  public void prepare() {
    var _ = adviser.get();
    var small = examples(Gallery.EXAMPLES).stream().findFirst().map(e -> example(e.id()).diagram());
    small.ifPresent(diagram -> {
      var _ = Routed.of(arranged(diagram));
      var _ = review(diagram);
    });
  }

  /// Services, parts and terms that are called so, half so or nearly so, then those that fit the
  /// words as a need; best first.
  public List<Service> search(String text) {
    var found = new LinkedHashSet<>(catalog.named(text));
    var meant = catalog.mended(text, adviser.get()::knows);
    if (found.isEmpty()) found.addAll(catalog.named(meant));
    found.addAll(adviser.get().fitting(meant, FITTING));
    return List.copyOf(found);
  }

  /// Which services fit a need, best first.
  public Advice advise(Need need) {
    return adviser.get().advise(need);
  }

  /// How often the advice is right on the needs in a file.
  ///
  /// @param problems takes what could not be read
  public Trial trial(Path file, List<Problem> problems) {
    return Trial.of(adviser.get(), Trial.read(Texts.read(file), problems));
  }

  /// How often it is right on each third of the decisions when that third is held back.
  public Trial trial() {
    return Trial.heldBack(catalog, selection().decisions());
  }

  /// What the drawing says of the need that a node is there for.
  public Need need(Diagram diagram, Id node) {
    return DrawnNeed.of(Facts.of(diagram, catalog), node);
  }

  /// The decisions that the advice rests on.
  public Selection selection() {
    return selection.get();
  }

  /// What a review can be for, in the order of their ids.
  public List<Profile> profiles() {
    return profiles.get().profiles();
  }

  /// The profile of that id.
  public Optional<Profile> profile(String id) {
    return profiles().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /// The day it is.
  public LocalDate today() {
    return today.get();
  }

  /// By all rules.
  public Critique review(Diagram diagram) {
    return critic.get().review(diagram, today());
  }

  /// One that follows a drawing from version to version, by the rules that a profile keeps.
  public Reviewer reviewer(Profile profile) {
    return critic.get().by(profile).reviewer();
  }

  /// By the rules that a profile keeps.
  public Critique review(Diagram diagram, Profile profile) {
    return critic.get().by(profile).review(diagram, today());
  }

  /// Reads a file of our own notation. Whatever has no place in it is given one.
  public Opened open(Path file) {
    return opened(DiagramReader.read(file), Optional.of(file));
  }

  /// A drawing in our notation, as it can be read again.
  public String text(Diagram diagram) {
    return DiagramWriter.yaml(diagram);
  }

  /// A drawing as a flowchart in Mermaid's words.
  public String mermaid(Diagram diagram) {
    return MermaidWriter.flowchart(diagram, catalog);
  }

  /// Reads our notation from a text, such as one from the clipboard.
  public Opened read(String name, String content) {
    return opened(DiagramReader.read(name, content), Optional.empty());
  }

  /// A shipped design, from whatever shelf.
  ///
  /// @throws IllegalArgumentException if there is none of that id
  public Opened example(String id) {
    return opened(DiagramReader.read(Designs.file(id)), Optional.empty());
  }

  /// The designs of a shelf, in the order of their ids.
  public List<Example> examples(Gallery shelf) {
    return designs.of(shelf);
  }

  /// An example inside a rule as a drawing of its own.
  public Opened open(architutor.critique.Example example) {
    return Opened.of(Layout.complete(example.diagram().titled(Explained.title(example))));
  }

  private Opened opened(Read read, Optional<Path> path) {
    var problems = new ArrayList<>(read.problems());
    problems.addAll(objections(read));
    problems.sort(java.util.Comparator.comparing(Problem::place));
    return new Opened(path, Layout.complete(read.diagram()), problems, read.places());
  }

  /// Words that our notation allows but the knowledge does not have.
  private List<Problem> objections(Read read) {
    var problems = new ArrayList<Problem>();
    var ids = catalog.services().stream().map(s -> s.id()).toList();
    for (var node : read.diagram().nodes()) {
      var place = read.places().get(node.id());
      var service = catalog.find(node.service());
      if (place == null) continue;
      if (service.isEmpty()) {
        problems.add(
            new Problem(
                place,
                "there is no service «" + node.service() + "»",
                Nearest.advice(node.service(), ids)));
        continue;
      }
      var known = service.get().properties().stream().map(p -> p.id()).toList();
      node.settings()
          .forEach((key, value) -> {
            var property = service.get().property(key);
            if (property.isEmpty())
              problems.add(
                  new Problem(
                      place,
                      "«" + key + "» is no setting of " + service.get().brief(),
                      Nearest.advice(key, known)));
            property
                .flatMap(p -> p.objection(value))
                .ifPresent(wrong ->
                    problems.add(
                        new Problem(
                            place, key + ": " + wrong, "change the value or leave it out")));
          });
    }
    return problems;
  }

  /// The drawing with everything in a new place.
  public Diagram arranged(Diagram diagram) {
    return Layout.arranged(diagram, Direction.RIGHT);
  }

  /// The drawing with a place for what had none, such as what a fix added.
  public Diagram complete(Diagram diagram) {
    return Layout.complete(diagram);
  }

  /// The drawing as strokes, without selection or marks.
  public Drawing draw(Diagram diagram, Theme theme) {
    return draw(diagram, theme, Overlay.NONE);
  }

  /// The drawing as strokes, with what lies over it.
  public Drawing draw(Diagram diagram, Theme theme, Overlay overlay) {
    return new Painter(new CatalogCaptions(catalog), new AwtRuler(), icons)
        .paint(diagram, Router.route(diagram), theme, overlay);
  }

  public Icons icons() {
    return icons;
  }

  /// Writes our own notation, as JSON if the file is called so.
  ///
  /// @throws IOException if it cannot be written; then whatever was there before still is
  public void save(Path file, Diagram diagram) throws IOException {
    new Exporter(this).save(file, diagram);
  }

  /// Does an edit to the drawing in a file of our own notation, and nothing besides: what has no
  /// place there gets none.
  ///
  /// @return what could not be read; if there is anything, the file stays as it is
  /// @throws IOException if it cannot be written; then whatever was there before still is
  public List<Problem> amend(Path file, Edit edit) throws IOException {
    var read = DiagramReader.read(file);
    if (read.problems().isEmpty()) save(file, edit.applyTo(read.diagram()));
    return read.problems();
  }

  /// Writes a picture or another format, by the file's ending; see [Exporter#ENDINGS].
  ///
  /// @throws IOException if it cannot be written; then whatever was there before still is
  /// @throws IllegalArgumentException if no format has that ending
  public void export(Diagram diagram, Path file, ExportOptions options) throws IOException {
    new Exporter(this).export(diagram, file, options);
  }

  /// A picture of a drawing as the bytes of a PNG.
  ///
  /// @throws IllegalArgumentException if it would have more than a hundred million pixels
  public byte[] picture(Diagram diagram, ExportOptions options) {
    return new Exporter(this).png(diagram, options);
  }

  /// Writes a text in UTF-8.
  ///
  /// @throws IOException if it cannot be written; then whatever was there before still is
  public void write(Path file, String text) throws IOException {
    Exporter.text(file, text);
  }
}
