package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Pillar;
import architutor.critique.Profile;
import architutor.critique.Question;
import architutor.critique.Rule;
import architutor.critique.Severity;
import architutor.edit.Accept;
import architutor.edit.AnswerQuestion;
import architutor.edit.Unaccept;
import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Id;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the rules say of the drawing, what would cure it, and what a person says back.
final class ReviewPanel implements FindingCard.Listener, QuestionCard.Listener {
  private static final String GROUPING = "review-grouping";
  private static final String PROFILE = "review-profile";

  /// What the panel needs of the window around it.
  ///
  /// @param reveal brings elements into view
  /// @param browse opens an address outside
  /// @param explain shows the page of a rule
  /// @param say tells what was done
  record Hands(
      Attention attention,
      Memory memory,
      Work work,
      Consumer<Set<Id>> reveal,
      Consumer<String> browse,
      Consumer<Rule> explain,
      Consumer<String> say) {}

  private final Studio studio;
  private final Session session;
  private final Hands hands;
  private final Attention attention;
  private final Mender mender;
  private final Map<Optional<Severity>, ToggleButton> chips = new LinkedHashMap<>();
  private final Parent view;
  private final Rings scores;
  private final FindingList findings;
  private final QuestionList questions;
  private Filter filter = Filter.ALL;

  /// The drawing whose findings are listed.
  private int document;

  private Grouping grouping;

  @FXML private ToggleButton findingsTab;
  @FXML private ToggleButton questionsTab;
  @FXML private MenuButton profiles;
  @FXML private VBox findingsView;
  @FXML private FlowPane rings;
  @FXML private FlowPane filters;
  @FXML private MenuButton groupings;
  @FXML private ScrollPane scroll;
  @FXML private VBox list;
  @FXML private VBox good;
  @FXML private Label goodTitle;
  @FXML private Label goodText;
  @FXML private ScrollPane questionsView;
  @FXML private VBox questionRows;

  ReviewPanel(Studio studio, Session session, Hands hands) {
    this.studio = studio;
    this.session = session;
    this.hands = hands;
    this.attention = hands.attention();
    this.mender = new Mender(studio, session, hands.work(), attention, hands.say());
    this.grouping = Grouping.named(hands.memory().text(GROUPING, ""));
    studio.profile(hands.memory().text(PROFILE, Profile.USUAL)).ifPresent(session::judgeBy);
    this.view = Fxml.load("review", this);
    scores = new Rings(rings, session, List.of(Pillar.values()), p -> filter(filter.pillar(p)));
    findings = new FindingList(scroll, list, this, this::opened, this::takeBack);
    questions = new QuestionList(questionsView, questionRows, this);
    session.listen(change -> {
      if (change == Change.CRITIQUE || isOther()) show();
    });
    show();
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    var group = new ToggleGroup();
    chip(Optional.empty(), group);
    for (var severity : Severity.values()) chip(Optional.of(severity), group);
    for (var either : List.of(findingsView, questionsView))
      either.managedProperty().bind(either.visibleProperty());
    findingsTab.setOnAction(_ -> turn(false));
    questionsTab.setOnAction(_ -> turn(true));
    turn(false);
    var ways = new ToggleGroup();
    for (var way : Grouping.values())
      groupings.getItems().add(choice(way.title(), ways, way == grouping, () -> group(way)));
    var asked = new ToggleGroup();
    for (var profile : studio.profiles()) {
      var text = Words.of("profile.choice", profile.title(), profile.says());
      var isChosen = profile.equals(session.profile());
      profiles.getItems().add(choice(text, asked, isChosen, () -> judgeBy(profile)));
    }
  }

  private static RadioMenuItem choice(
      String text, ToggleGroup group, boolean isChosen, Runnable choose) {
    var item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setSelected(isChosen);
    item.setOnAction(_ -> choose.run());
    return item;
  }

  private void chip(Optional<Severity> severity, ToggleGroup group) {
    var chip = new ToggleButton();
    chip.setToggleGroup(group);
    chip.getStyleClass().add("chip");
    chip.setOnAction(_ -> filter(filter.severity(severity)));
    chips.put(severity, chip);
    filters.getChildren().add(chip);
  }

  /// From the findings to the questions or back.
  private void turn(boolean toQuestions) {
    findingsTab.setSelected(!toQuestions);
    questionsTab.setSelected(toQuestions);
    findingsView.setVisible(!toQuestions);
    questionsView.setVisible(toQuestions);
  }

  private void filter(Filter next) {
    filter = next;
    show();
  }

  private void group(Grouping next) {
    grouping = next;
    hands.memory().put(GROUPING, next.word());
    show();
    findings.rewind();
  }

  private void judgeBy(Profile next) {
    hands.memory().put(PROFILE, next.id());
    session.judgeBy(next);
    show();
  }

  /// Whether another drawing lies on the desk.
  private boolean isOther() {
    return session.document().number() != document;
  }

  private void show() {
    var critique = session.critique();
    document = session.document().number();
    settle();
    scores.show(filter.pillar());
    profiles.setText(session.profile().title());
    profiles.setAccessibleText(Words.of("profile.accessible", session.profile().title()));
    groupings.setText(grouping.title());
    groupings.setAccessibleText(Words.of("grouping.accessible", grouping.title()));
    var open = critique.questions().stream().filter(Question::isOpen).count();
    questionsTab.setText(
        open == 0 ? Words.of("questions.tab") : Words.of("questions.tab.open", open));
    var roots = critique.roots().toList();
    count(roots.stream().filter(filter.severity(Optional.empty())::lets).toList());
    var listed = roots.stream().filter(filter::lets).toList();
    say(roots.isEmpty());
    var naming = new Naming(session.diagram(), studio.catalog());
    findings.show(
        critique,
        grouping.sections(listed, naming::of),
        listed.isEmpty() ? List.<Node>of(good) : List.of());
    questions.show(critique.questions());
  }

  /// What is looked at is gone with the drawing that it was found on.
  private void settle() {
    var looked = attention.finding().get();
    if (looked.filter(f -> !session.critique().findings().contains(f)).isPresent())
      attention.rest();
  }

  private void count(List<Finding> inPillar) {
    Severities.count(
        chips,
        inPillar.stream().map(Finding::severity).toList(),
        filter.severity(),
        "filter.accessible");
  }

  /// Says why nothing is listed, if nothing is.
  private void say(boolean isClean) {
    var key = state(isClean);
    goodTitle.setText(Words.of(key));
    goodText.setText(Words.of(key + ".text", session.profile().title()));
  }

  private String state(boolean isClean) {
    if (session.diagram().isEmpty()) return "review.empty";
    if (!isClean) return "review.filtered";
    if (session.critique().diagram().isEmpty()) return "review.judging";
    return session.profile().id().equals(Profile.USUAL) ? "review.good" : "review.good.profile";
  }

  /// Opens the finding after the open one, round and round.
  void next(int step) {
    turn(false);
    findings.next(step);
  }

  /// Opens a finding, if the filters let it through.
  void open(Finding finding) {
    turn(false);
    findings.open(finding);
  }

  /// The rule of the finding that is open.
  Optional<Rule> openRule() {
    return findings.open().map(Finding::rule);
  }

  @Override
  public void explain(Rule rule) {
    hands.explain().accept(rule);
  }

  private void opened(Finding finding) {
    var about = new HashSet<>(finding.about());
    about.removeIf(id -> session.diagram().find(id).isEmpty());
    session.select(about);
    hands.reveal().accept(about);
  }

  @Override
  public void hover(Finding finding, boolean on) {
    if (on) attention.finding().set(Optional.of(finding));
    else if (attention.finding().get().filter(f -> f.key().equals(finding.key())).isPresent())
      attention.rest();
  }

  @Override
  public void preview(Fix fix, boolean on) {
    if (on) attention.fix().set(Optional.of(fix));
    else if (attention.fix().get().equals(Optional.of(fix))) attention.fix().set(Optional.empty());
  }

  @Override
  public void apply(Fix fix) {
    attention.rest();
    session.apply(fix.edit());
  }

  @Override
  public void previewAll(Finding finding, boolean on) {
    mender.preview(finding, on);
  }

  @Override
  public void applyAll(Finding finding) {
    mender.apply(finding);
  }

  @Override
  public AcceptForm accepting(Finding finding) {
    var today = studio.today();
    return new AcceptForm(
        today,
        (reason, until) -> {
          attention.rest();
          session.apply(
              new Accept(
                  new Acceptance(finding.rule().id(), finding.about(), reason, today, until)));
          hands.say().accept(Words.of("accepted.done"));
        });
  }

  private void takeBack(Accepted accepted) {
    attention.rest();
    session.apply(new Unaccept(accepted.acceptance()));
  }

  @Override
  public void answer(Question question, Optional<Answer.Given> given, String note) {
    var answer = given.map(g -> new Answer(g, Optional.of(studio.today()), note));
    session.apply(new AnswerQuestion(question.rule().id(), answer));
  }

  @Override
  public void browse(String url) {
    hands.browse().accept(url);
  }
}
