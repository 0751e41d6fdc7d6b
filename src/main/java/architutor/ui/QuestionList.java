package architutor.ui;

import architutor.critique.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The questions that the drawing raises: the open ones, and folded below them those that were
/// answered.
final class QuestionList {
  private final VBox list;
  private final QuestionCard.Listener listener;
  private List<Question> shown = List.of();
  private boolean isFolded = true;

  /// @param list filled here
  QuestionList(ScrollPane scroll, VBox list, QuestionCard.Listener listener) {
    this.list = list;
    this.listener = listener;
    Rows.follow(scroll, list);
    show();
  }

  void show(List<Question> questions) {
    if (questions.equals(shown)) return;
    shown = questions;
    show();
  }

  private void show() {
    var open = shown.stream().filter(Question::isOpen).toList();
    var answered = shown.stream().filter(q -> !q.isOpen()).toList();
    var rows = new ArrayList<Node>();
    if (open.isEmpty()) rows.add(nothing(answered.isEmpty()));
    open.forEach(q -> rows.add(card(q)));
    if (!answered.isEmpty()) {
      rows.add(head(answered.size()));
      if (!isFolded) answered.forEach(q -> rows.add(card(q)));
    }
    Rows.change(list, rows);
  }

  /// The card of the same question with the same answer, which may hold half a note.
  private QuestionCard card(Question question) {
    return list.getChildren().stream()
        .flatMap(row -> row instanceof QuestionCard c ? Stream.of(c) : Stream.empty())
        .filter(card -> card.question().equals(question))
        .findFirst()
        .orElseGet(() -> new QuestionCard(question, listener));
  }

  private SectionHead head(int count) {
    var title = Words.of("section.title", Words.of("questions.answered"), count);
    return new SectionHead(
            () -> {
              isFolded = !isFolded;
              show();
              list.getChildren().stream()
                  .filter(row -> row instanceof SectionHead)
                  .forEach(Node::requestFocus);
            })
        .show(title, isFolded);
  }

  private static VBox nothing(boolean atAll) {
    var box =
        new VBox(
            CardHead.text(Words.of(atAll ? "questions.none" : "questions.done"), "heading"),
            CardHead.text(
                Words.of(atAll ? "questions.none.text" : "questions.done.text"), "second"));
    box.getStyleClass().add("empty");
    return box;
  }
}
