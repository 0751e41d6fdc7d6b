package architutor.ui;

import architutor.app.Change;
import architutor.critique.Rule;
import architutor.text.Once;
import architutor.text.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the window tells of rules: the list of them, a page for each, and what became of the
/// person's own.
final class RuleGuide {
  private final Desk.World world;
  private final Sheet sheet;
  private final Supplier<Optional<Rule>> shown;
  private final Consumer<String> say;
  private final OwnFolder own;
  private final NoticeBar notice;
  private final Once<RulesSheet> rules;

  /// @param open the rule of the finding that is open
  /// @param say tells the person in few words what was done
  RuleGuide(
      Desk.World world,
      Sheet sheet,
      Documents documents,
      Supplier<Optional<Rule>> open,
      Consumer<String> say) {
    this.world = world;
    this.sheet = sheet;
    this.shown = open;
    this.say = say;
    this.own = new OwnFolder(world.studio(), world.session(), world.work(), world.memory());
    this.notice = new NoticeBar(count -> Words.counted("rules.notice", count), this::place);
    var hands =
        new RulesSheet.Hands(
            piece -> documents.open(piece.example()),
            world.pages()::browse,
            this::choose,
            own::forget,
            sheet::close);
    this.rules = Once.of(() -> new RulesSheet(world, own.known(), hands));
    own.known().subscribe((before, now) -> known(before, now));
    world
        .session()
        .listen(change -> {
          if (change == Change.CRITIQUE) rules.made().ifPresent(RulesSheet::judged);
        });
    own.resume();
  }

  /// The strip that tells of rules that could not be read.
  NoticeBar notice() {
    return notice;
  }

  OwnFolder folder() {
    return own;
  }

  void explain(Rule rule) {
    rules.get().show(rule);
    open();
  }

  /// The rule of the finding that is open; with none open the list.
  void explainOpen() {
    shown.get().ifPresentOrElse(this::explain, this::browse);
  }

  void browse() {
    rules.get().browse();
    open();
  }

  /// Those of the person, after asking for their folder if it is not known.
  void own() {
    if (own.known().get().folder().isEmpty()) choose();
    rules.get().browseOwn();
    open();
  }

  private void open() {
    sheet.open(rules.get().view(), rules.get()::focus);
  }

  private void choose() {
    world.ask().forFolder(Words.of("rules.folder.title")).ifPresent(own::choose);
  }

  private void known(Known before, Known now) {
    if (!before.problems().equals(now.problems())) notice.show(now.problems());
    if (now.folder().isPresent()) say.accept(Words.counted("rules.own.read", now.own().size()));
  }

  /// Told from the folder on, where that is known.
  private String place(Place place) {
    var file = Path.of(place.file());
    var name =
        own.known()
            .get()
            .folder()
            .filter(folder -> file.startsWith(folder) && !file.equals(folder))
            .map(folder -> folder.relativize(file))
            .orElse(file);
    return Words.of(
        "rules.place", name, String.valueOf(place.line()), String.valueOf(place.column()));
  }
}
