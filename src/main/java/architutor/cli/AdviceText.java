package architutor.cli;

import architutor.advice.Advice;
import architutor.advice.Decision;
import architutor.advice.Recommendation;
import architutor.advice.Trial;
import architutor.catalog.NeedKind;
import java.util.List;
import java.util.stream.Collectors;

/// Advice for people.
final class AdviceText {
  private static final int SHOWN = 5;
  private static final int REASONS = 4;

  private final Terminal terminal;

  AdviceText(Terminal terminal) {
    this.terminal = terminal;
  }

  void show(Advice advice) {
    if (!advice.understood().isEmpty()) {
      terminal.say(terminal.in(Ink.STRONG, "Understood"));
      for (var h : advice.understood())
        terminal.say("  «" + h.words() + "» as " + h.need() + "=" + h.value());
      terminal.say("");
    }
    terminal.say(
        terminal.in(
            Ink.STRONG,
            switch (advice.verdict()) {
              case NOTHING_ASKED -> "Nothing was asked.";
              case FITS -> advice.ranking().getFirst().service().name() + " fits best.";
              case CLOSE ->
                  "It is close between "
                      + advice.ranking().get(0).service().name()
                      + " and "
                      + advice.ranking().get(1).service().name()
                      + ".";
              case NONE_FITS -> "None of these fits.";
            }));
    for (var r : advice.ranking().stream().limit(SHOWN).toList()) show(r);
    if (advice.questions().isEmpty()) return;
    var question = advice.questions().getFirst();
    terminal.say("");
    terminal.say(terminal.in(Ink.STRONG, "What would part the first two: ") + question.text());
    for (var o : question.options())
      terminal.say(
          "  %s (%s=%s) speaks for %s"
              .formatted(o.title(), question.need(), o.value(), o.favours()));
  }

  private void show(Recommendation r) {
    terminal.say("");
    terminal.say(
        terminal.in(Ink.STRONG, r.service().name())
            + terminal.in(Ink.FAINT, "  %s  %.1f".formatted(r.service().id(), r.score())));
    r.because().stream().limit(REASONS).forEach(line -> line("  + ", line));
    r.against().stream().limit(REASONS).forEach(line -> line("  - ", line));
  }

  private void line(String mark, String text) {
    terminal.wrapped(mark, "    ", text).forEach(terminal::say);
  }

  void trial(Trial t) {
    terminal.say(t.asked() + " needs");
    terminal.say("  right first among the candidates  " + share(t.among(), t));
    terminal.say("  right first of all that is known  " + share(t.first(), t));
    terminal.say("  right within the first three      " + share(t.three(), t));
  }

  private static String share(int right, Trial t) {
    return "%.1f %%".formatted(100.0 * right / Math.max(1, t.asked()));
  }

  void needs(List<NeedKind> kinds) {
    for (var kind : kinds) {
      terminal.say(terminal.in(Ink.STRONG, kind.id()) + "  " + kind.asks());
      new Columns(terminal).show(kind.values(), NeedKind.Value::id, NeedKind.Value::title);
    }
  }

  void decisions(List<Decision> decisions) {
    new Columns(terminal)
        .show(
            decisions, d -> d.answer().stream().collect(Collectors.joining(", ")), Decision::title);
  }
}
