package architutor.ui;

import architutor.critique.Question;
import architutor.model.Answer;
import architutor.model.Answer.Given;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question that no drawing answers, with what can be said to it.
final class QuestionCard extends VBox {
  /// What a card asks of the panel.
  interface Listener {
    /// @param answer none takes the one before back
    void answer(Question question, Optional<Given> answer, String note);

    void browse(String url);
  }

  private final Question question;
  private final Listener listener;
  private final TextField note = new TextField();

  /// What to read, and room for a note that goes with the answer.
  private final VBox more = new VBox();

  QuestionCard(Question question, Listener listener) {
    this.question = question;
    this.listener = listener;
    getStyleClass().addAll("finding-content", "question-card", "settings");
    getChildren()
        .addAll(
            CardHead.text(question.text(), "finding-sentence"),
            CardHead.text(RuleMeta.subject(question.rule()), "finding-meta"));
    question.answer().ifPresent(a -> getChildren().add(CardHead.text(said(a), "finding-meta")));
    note.setText(question.answer().map(Answer::note).orElse(""));
    note.setPromptText(Words.of("question.note"));
    note.setAccessibleText(Words.of("question.note"));
    more.getStyleClass().add("finding-content");
    more.managedProperty().bind(more.visibleProperty());
    more.setVisible(false);
    for (var source : question.rule().see())
      more.getChildren().add(SourceLink.of(source, "finding-link", listener::browse));
    if (question.isOpen()) more.getChildren().add(note);
    getChildren().addAll(answers(), more);
  }

  Question question() {
    return question;
  }

  /// Such as «Answered on 2026-11-21: every quarter».
  private static String said(Answer answer) {
    var when = answer.date().map(day -> Words.of("question.on", day.toString()));
    var note = Optional.of(answer.note()).filter(text -> !text.isEmpty());
    var words = Stream.concat(when.stream(), note.stream()).collect(Collectors.joining(" · "));
    return answer.given() == Given.NO ? Words.of("question.counts", words) : words;
  }

  private FlowPane answers() {
    var row = new FlowPane(6, 6);
    for (var given : Given.values()) {
      var words = Words.of("question." + given.word());
      var button = new ToggleButton(words);
      button.getStyleClass().add("chip");
      button.setSelected(isGiven(given));
      button.setAccessibleText(Words.of("question.accessible", words, question.text()));
      button.setOnAction(_ -> {
        listener.answer(question, Optional.of(given), note.getText().strip());
        button.setSelected(isGiven(given));
      });
      row.getChildren().add(button);
    }
    row.getChildren().add(question.isOpen() ? moreButton() : back());
    return row;
  }

  private Button moreButton() {
    var button = FindingCard.plain(Words.of("question.more"));
    button.setOnAction(_ -> {
      more.setVisible(!more.isVisible());
      if (more.isVisible()) note.requestFocus();
    });
    return button;
  }

  private Button back() {
    var button = FindingCard.plain(Words.of("accepted.back"));
    button.setAccessibleText(Words.of("question.back.accessible", question.text()));
    button.setOnAction(_ -> listener.answer(question, Optional.empty(), ""));
    return button;
  }

  private boolean isGiven(Given given) {
    return question.answer().filter(a -> a.given() == given).isPresent();
  }
}
