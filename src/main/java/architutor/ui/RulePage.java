package architutor.ui;

import architutor.app.Explained;
import architutor.app.report.Holes;
import architutor.critique.Finding;
import architutor.critique.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is to be read of one rule.
///
/// @param open makes an example a drawing of its own
/// @param browse opens an address outside
record RulePage(Consumer<Exhibit.Piece> open, Consumer<String> browse) {
  /// As many sentences about the drawing as say what it is about.
  private static final int FEW = 5;

  /// @param found what the rule finds on the drawing now
  /// @param exhibit what becomes of its examples, once that is known
  List<Node> of(Rule rule, boolean isOwn, List<Finding> found, Optional<Exhibit> exhibit) {
    var all = new ArrayList<Node>();
    all.add(title(rule, isOwn));
    rule.ask().ifPresent(ask -> CardSections.add(all, "rule.ask", asked(ask)));
    if (found.isEmpty() && rule.ask().isEmpty())
      CardSections.add(
          all, "rule.says", List.of(CardHead.text(Holes.plain(rule.say()), "rule-say")));
    CardSections.add(all, "rule.here", here(found));
    CardSections.add(
        all, "rule.why", List.of(CardHead.text(Holes.plain(rule.why()), "card-summary")));
    exhibit
        .map(Exhibit::explained)
        .map(Explained::fixes)
        .ifPresent(fixes ->
            CardSections.add(all, "rule.fixes", fixes.stream().map(CardSections::bullet).toList()));
    CardSections.add(
        all,
        "rule.pages",
        rule.see().stream().map(s -> SourceLink.of(s, "finding-link", browse)).toList());
    if (rule.isFoundByProgram()) all.add(CardHead.text(Words.of("rule.by-program"), "second"));
    else if (exhibit.isEmpty()) all.add(CardHead.text(Words.of("rule.drawing"), "second"));
    exhibit.ifPresent(e -> {
      var isAsked = rule.ask().isPresent();
      CardSections.add(all, isAsked ? "rule.asked" : "rule.bad", gallery(e.bad(), true));
      // A drawing cannot show how a question was answered.
      if (!isAsked) CardSections.add(all, "rule.good", gallery(e.good(), false));
    });
    return all;
  }

  private static Node title(Rule rule, boolean isOwn) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", rule.severity().word());
    var words =
        new VBox(
            CardHead.text(RuleIndex.title(rule), "heading"),
            CardHead.text(RuleMeta.of(rule), "small"));
    if (isOwn) words.getChildren().add(CardHead.text(Words.of("rule.own"), "small"));
    words.getStyleClass().add("card-title");
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(12, dot, words);
  }

  private static List<Node> asked(String ask) {
    return List.of(
        CardHead.text(ask, "rule-say"), CardHead.text(Words.of("rule.ask.text"), "second"));
  }

  private static List<Node> here(List<Finding> found) {
    var lines =
        found.stream()
            .limit(FEW)
            .map(f -> CardSections.bullet(f.message()))
            .collect(Collectors.<Node>toList());
    if (found.size() > FEW)
      lines.add(CardHead.text(Words.of("chips.more", found.size() - FEW), "second"));
    return lines;
  }

  private List<Node> gallery(List<Exhibit.Piece> pieces, boolean isBad) {
    if (pieces.isEmpty()) return List.of();
    var gallery = new FlowPane(12, 12);
    gallery.setPrefWrapLength(Exhibit.WIDE);
    pieces.forEach(piece -> gallery.getChildren().add(new ExampleCard(piece, isBad, open)));
    return List.of(gallery);
  }
}
