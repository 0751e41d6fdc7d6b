package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import architutor.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CriticTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir private Path folder;

  private static Diagram drawing(String yaml) {
    return DiagramReader.read("drawing.yaml", "title: Test\n" + yaml).diagram();
  }

  /// A rule about sqs nodes with `severity` and one more clause on its match.
  private RuleBook rule(String severity, String match, String rest) throws IOException {
    Files.writeString(
        folder.resolve("probe.yaml"),
        """
        id: probe
        title: A probe
        pillar: reliability
        severity: %s
        match: %s
        about: q
        say: "{q} keeps {q.retention}, at most {q.limit.max-message}, as {q.service}."
        why: Because.
        see: [{title: A page, url: "https://docs.aws.amazon.com/", as-of: 2026-11}]
        %s
        bad: [{name: bad, nodes: {x: {service: sqs}}, finds: [x]}]
        good: [{name: good, nodes: {x: {service: s3}}}]
        """
            .formatted(severity, match, rest));
    return RuleBook.read(folder, CATALOG);
  }

  private List<Finding> found(String severity, String match, String rest, String drawing)
      throws IOException {
    var book = rule(severity, match, rest);
    assertThat(book.problems()).isEmpty();
    return new Critic(CATALOG, book.rules()).review(drawing(drawing), TODAY).findings();
  }

  @Test
  void aSentenceHasTheDrawingsOwnNamesAndFigures() throws Exception {
    var findings =
        found(
            "warning",
            "{nodes: {q: {service: sqs}}}",
            "",
            "nodes: {jobs: {service: sqs, label: Jobs, retention: 2 d}}");
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly("Jobs keeps 2 d, at most 1 MiB, as SQS.");
  }

  @Test
  void theUnknownFitsAbsentAndNothingElse() throws Exception {
    var drawing = "nodes: {jobs: {service: sqs}}";
    assertThat(found("info", "{nodes: {q: {service: sqs, tls-only: absent}}}", "", drawing))
        .hasSize(1);
    assertThat(found("warning", "{nodes: {q: {service: sqs, tls-only: \"no\"}}}", "", drawing))
        .isEmpty();
    assertThat(found("warning", "{nodes: {q: {service: sqs, tls-only: not yes}}}", "", drawing))
        .isEmpty();
    assertThat(found("warning", "{nodes: {q: {service: sqs, tls-only: present}}}", "", drawing))
        .isEmpty();
  }

  @Test
  void whatAwsSetsByItselfCountsAsStated() throws Exception {
    assertThat(
            found(
                "warning",
                "{nodes: {q: {service: sqs, visibility-timeout: < 1 min}}}",
                "",
                "nodes: {jobs: {service: sqs}}"))
        .hasSize(1);
    assertThat(
            found(
                "warning",
                "{nodes: {q: {service: sqs, visibility-timeout: \"> 1 min\"}}}",
                "",
                "nodes: {jobs: {service: sqs}}"))
        .isEmpty();
  }

  @Test
  void aBoundMayBeAnotherElementsValue() throws Exception {
    var match =
        "{nodes: {q: {service: sqs, visibility-timeout: < w.timeout}, w: {service: lambda}}, edges:"
            + " [q -> w]}";
    assertThat(
            found(
                "warning",
                match,
                "",
                "nodes: {j: {service: sqs}, f: {service: lambda, timeout: 5 min}}\n"
                    + "edges: [j -event-> f]"))
        .hasSize(1);
    assertThat(
            found(
                "warning",
                match,
                "",
                "nodes: {j: {service: sqs, visibility-timeout: 6 min}, f: {service: lambda,"
                    + " timeout: 5 min}}\n"
                    + "edges: [j -event-> f]"))
        .isEmpty();
  }

  @Test
  void aPathFindingShowsTheWholeWay() throws Exception {
    var findings =
        found(
            "warning",
            "{nodes: {q: {service: sqs}, s: {service: s3}}, edges: [q ->> s]}",
            "",
            "nodes: {j: {service: sqs}, f: {service: lambda}, b: {service: s3}}\n"
                + "edges: [j -event-> f, f -> b]");
    assertThat(findings)
        .extracting(Finding::path)
        .containsExactly(List.of(Id.of("j"), Id.of("f"), Id.of("b")));
  }

  @Test
  void aRequirementMustBeStatedToFit() throws Exception {
    var match = "{nodes: {q: {service: sqs}}, requirement: {freshness: < 1 min}}";
    assertThat(found("warning", match, "", "nodes: {j: {service: sqs}}")).isEmpty();
    assertThat(
            found(
                "warning", match, "", "requirement: {freshness: 10 s}\nnodes: {j: {service: sqs}}"))
        .hasSize(1);
    assertThat(
            found(
                "warning", match, "", "requirement: {freshness: 1 h}\nnodes: {j: {service: sqs}}"))
        .isEmpty();
  }

  @Test
  void whoIsCountedMayChangeThoughTheirNumberDoesNot() throws Exception {
    var match =
        "{nodes: {q: {service: sqs}}, many: {busy: {readers: \"2\"}}, where: [count(busy) > 0]}";
    var nodes =
        "nodes: {q: {service: sqs}, b: {service: s3}, f: {service: lambda}, g: {service:"
            + " lambda}}\n";
    var reviewer = new Critic(CATALOG, rule("warning", match, "").rules()).reviewer();
    // What has a name itself does not count.
    var before = drawing(nodes + "edges: [q -> f, q -> g, b -> f]");
    assertThat(reviewer.review(before, TODAY).findings()).isEmpty();
    var after = drawing(nodes + "edges: [q -> f, b -> f, b -> g]");
    assertThat(reviewer.review(after, TODAY).findings()).hasSize(1);
  }

  @Test
  void whatIsGatheredLaterIsNotKnownYet() throws Exception {
    var match =
        "{nodes: {q: {service: sqs}}, many: {a: {encryption: b.encryption}, b: {service: s3}},"
            + " edges: [q -> a, q -> b], where: [count(a) < 1]}";
    assertThat(
            found(
                "warning",
                match,
                "",
                "nodes: {x: {service: sqs}, y: {service: s3}}\nedges: [x -> y]"))
        .hasSize(1);
  }

  @Test
  void aPatternMaySpeakOfGroups() throws Exception {
    var match = "{groups: {net: {kind: vpc}}, nodes: {q: {service: sqs, in: net}}}";
    assertThat(
            found(
                "warning",
                match,
                "",
                "groups: {a: {kind: vpc}, b: {kind: subnet, in: a}}\n"
                    + "nodes: {f: {service: sqs, in: b}, g: {service: sqs}}"))
        .extracting(Finding::about)
        .containsExactly(List.of(Id.of("f")));
  }

  @Test
  void oneOfSeveralUnlessIsEnough() throws Exception {
    var unless =
        "unless: [{nodes: {w: {service: lambda}}, edges: [q -> w]}, {nodes: {q: {type: fifo}}}]";
    var match = "{nodes: {q: {service: sqs}}}";
    assertThat(
            found(
                "warning",
                match,
                unless,
                "nodes: {a: {service: sqs, type: fifo}, b: {service: sqs}, c: {service: sqs}, f:"
                    + " {service: lambda}}\n"
                    + "edges: [b -event-> f]"))
        .extracting(Finding::about)
        .containsExactly(List.of(Id.of("c")));
  }

  @Test
  void aFixTakesWhatIsAlreadyDrawn() throws Exception {
    var fixes =
        "fixes: [{title: \"Encrypt {q}\", add: {nodes: {key: {service: kms, reuse: \"yes\"}},"
            + " edges: [key -encrypt-> q]}, set: {q: {encryption: sse-kms}}}]";
    var drawing = "nodes: {j: {service: sqs, label: Jobs}, mine: {service: kms}}";
    var fix =
        found("warning", "{nodes: {q: {service: sqs}}}", fixes, drawing)
            .getFirst()
            .fixes()
            .getFirst();
    assertThat(fix.title()).isEqualTo("Encrypt Jobs");
    var mended = fix.edit().applyTo(drawing(drawing));
    assertThat(mended.nodes()).hasSize(2);
    assertThat(mended.edges()).extracting(e -> e.id().text()).containsExactly("mine--j");
    assertThat(mended.node(Id.of("j")).orElseThrow().settings())
        .containsEntry("encryption", "sse-kms");
  }

  @Test
  void aNewNodeStandsInTheGroupOfItsNeighbour() throws Exception {
    var fixes =
        "fixes: [{title: Add, add: {nodes: {lost: {service: sqs}}, edges: [q -data-> lost]}}]";
    var drawing = "groups: {net: {kind: frame}}\nnodes: {j: {service: sqs, in: net}}";
    var mended =
        found("warning", "{nodes: {q: {service: sqs}}}", fixes, drawing)
            .getFirst()
            .fixes()
            .getFirst()
            .edit()
            .applyTo(drawing(drawing));
    assertThat(mended.parentOf(Id.of("sqs"))).contains(Id.of("net"));
  }

  @Test
  void oneOfSeveralPatternsIsEnough() throws Exception {
    var match =
        "[{nodes: {q: {service: sqs, type: fifo}}}, {nodes: {q: {service: sqs, role:"
            + " dead-letter}}}]";
    assertThat(
            found(
                "warning",
                match,
                "",
                "nodes: {a: {service: sqs}, b: {service: sqs, type: fifo}, c: {service: sqs, role:"
                    + " dead-letter, type: fifo}}"))
        .extracting(Finding::about)
        .containsExactlyInAnyOrder(List.of(Id.of("b")), List.of(Id.of("c")));
  }

  @Test
  void aNameMayStandForAllThatFit() throws Exception {
    var match =
        "{nodes: {q: {service: sqs}}, many: {w: {service: lambda, timeout: present}}, edges: [q ->"
            + " w], where: [\"count(w) > 1\", \"sum(w.timeout) > 5 min\"]}";
    var drawing =
        "nodes: {a: {service: sqs}, b: {service: sqs}, f: {service: lambda, timeout: 3 min}, g:"
            + " {service: lambda, timeout: %s}}\n"
            + "edges: [a -event-> f, a -event-> g, b -event-> f]";
    assertThat(found("warning", match, "", drawing.formatted("4 min")))
        .extracting(Finding::about)
        .containsExactly(List.of(Id.of("a")));
    assertThat(found("warning", match, "", drawing.formatted("1 min"))).isEmpty();
  }

  @Test
  void aPathMayAvoidANode() throws Exception {
    var match =
        "{nodes: {q: {service: sqs}, s: {service: s3}}, edges: [{q ->> s: {avoiding: {service:"
            + " lambda, task: transform}}}]}";
    var nodes =
        "nodes: {j: {service: sqs}, f: {service: lambda, task: transform}, b: {service: s3}}\n";
    assertThat(found("warning", match, "", nodes + "edges: [j -event-> f, f -> b]")).isEmpty();
    assertThat(found("warning", match, "", nodes + "edges: [j -event-> f, f -> b, j -> b]"))
        .extracting(Finding::path)
        .containsExactly(List.of(Id.of("j"), Id.of("b")));
  }

  @Test
  void aFixMayCalculateAndBeMeantForSomePlacesOnly() throws Exception {
    var match = "{nodes: {q: {service: sqs}, w: {service: lambda}}, edges: [q -> w]}";
    var fixes =
        "fixes: [{title: \"Wait {6 * w.timeout}\", when: {nodes: {q: {type: standard}}}, set: {q:"
            + " {visibility-timeout: \"{6 * w.timeout}\"}}}]";
    var drawing =
        "nodes: {j: {service: sqs, type: %s}, f: {service: lambda, timeout: 5 min}}\n"
            + "edges: [j -event-> f]";
    var fix = found("warning", match, fixes, drawing.formatted("standard")).getFirst().fixes();
    assertThat(fix).extracting(Fix::title).containsExactly("Wait 30 min");
    assertThat(
            fix.getFirst()
                .edit()
                .applyTo(drawing(drawing.formatted("standard")))
                .node(Id.of("j"))
                .orElseThrow()
                .settings())
        .containsEntry("visibility-timeout", "30 min");
    assertThat(found("warning", match, fixes, drawing.formatted("fifo")).getFirst().fixes())
        .isEmpty();
  }

  @Test
  void whatAFixTakesKeepsWhatWasStatedOfIt() throws Exception {
    var fixes =
        "fixes: [{title: Watch, add: {nodes: {eye: {service: cloudwatch, reuse: \"yes\", alarm:"
            + " \"yes\", retention: 30 d}}, edges: [q -monitor-> eye]}}]";
    var drawing = "nodes: {j: {service: sqs}, mine: {service: cloudwatch, retention: 7 d}}";
    var mended =
        found("warning", "{nodes: {q: {service: sqs}}}", fixes, drawing)
            .getFirst()
            .fixes()
            .getFirst()
            .edit()
            .applyTo(drawing(drawing));
    assertThat(mended.node(Id.of("mine")).orElseThrow().settings())
        .isEqualTo(java.util.Map.of("retention", "7 d", "alarm", "yes"));
  }

  @Test
  void aCalculationWithAnUnknownNameIsAProblem() throws Exception {
    var match = "{nodes: {q: {service: sqs}}, where: [\"count(w) > 1\", \"q.retention\"]}";
    assertThat(rule("warning", match, "").problems())
        .extracting(Problem::message)
        .containsExactly("«w» is no name of this pattern", "«q.retention» is no comparison");
  }

  @Test
  void anUnknownRequirementIsAProblem() throws Exception {
    var match = "{nodes: {q: {service: sqs}}, requirement: {freshnes: < 1 min}}";
    assertThat(rule("warning", match, "").problems())
        .extracting(Problem::advice)
        .containsExactly("did you mean «freshness»?");
  }

  @Test
  void aFindingThatOnlyFollowsFromAnotherIsFoldedUnderIt() throws Exception {
    var cause = rule("warning", "{nodes: {q: {service: sqs, encryption: none}}}", "").rules();
    Files.writeString(
        folder.resolve("second.yaml"),
        Files.readString(folder.resolve("probe.yaml"))
            .replace("id: probe", "id: second\nfollows: [probe]")
            .replace(", encryption: none", ""));
    var book = RuleBook.read(folder, CATALOG);
    assertThat(book.problems()).isEmpty();
    var critique =
        new Critic(CATALOG, book.rules())
            .review(
                drawing("nodes: {a: {service: sqs, encryption: none}, b: {service: sqs}}"), TODAY);
    assertThat(critique.findings())
        .extracting(f -> f.key().rule() + f.about() + f.follows().isPresent())
        .containsExactlyInAnyOrder("probe[a]false", "second[a]true", "second[b]false");
    assertThat(critique.count(Severity.WARNING)).isEqualTo(2);
    assertThat(cause).hasSize(1);
  }

  @Test
  void aQuestionIsPutWhereItMattersAndFoundWhereItWasDenied() throws Exception {
    rule("warning", "{nodes: {q: {service: sqs}}}", "ask: Is it so?");
    var file = folder.resolve("probe.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "nodes: {x: {service: sqs}}", "answers: {probe: no}, nodes: {x: {service: sqs}}"));
    var critic = new Critic(CATALOG, RuleBook.read(folder, CATALOG).rules());
    assertThat(critic.review(drawing("nodes: {x: {service: s3}}"), TODAY).questions()).isEmpty();
    var asked = critic.review(drawing("nodes: {x: {service: sqs}}"), TODAY);
    assertThat(asked.questions()).extracting(Question::isOpen).containsExactly(true);
    assertThat(asked.findings()).isEmpty();
    var denied =
        critic.review(drawing("nodes: {x: {service: sqs}}\nanswers: {probe: \"no\"}"), TODAY);
    assertThat(denied.questions()).extracting(Question::isOpen).containsExactly(false);
    assertThat(denied.findings()).hasSize(1);
    var affirmed =
        critic.review(drawing("nodes: {x: {service: sqs}}\nanswers: {probe: \"yes\"}"), TODAY);
    assertThat(affirmed.findings()).isEmpty();
  }

  @Test
  void aMisspeltSettingIsAProblemAndNotASilentRule() throws Exception {
    var problems =
        rule("warning", "{nodes: {q: {service: sqs, retenton: \"> 1 d\"}}}", "").problems();
    assertThat(problems)
        .extracting(p -> p.place().line() + ": " + p.advice())
        .containsExactly("5: did you mean «retention»?");
  }

  @Test
  void whatNobodyStatedIsNoMoreThanANote() throws Exception {
    assertThat(rule("warning", "{nodes: {q: {service: sqs, tls-only: absent}}}", "").problems())
        .extracting(Problem::message)
        .containsExactly("the rule looks for a setting that nobody stated");
  }

  @Test
  void aBrokenRuleDoesNotStopTheOthers() throws Exception {
    Files.writeString(folder.resolve("broken.yaml"), "id: broken\nmatch: {nodes: [\n");
    var book = rule("warning", "{nodes: {q: {service: sqs}}}", "");
    assertThat(book.rules()).extracting(Rule::id).containsExactly("probe");
    assertThat(book.problems())
        .isNotEmpty()
        .allMatch(p -> p.place().file().endsWith("broken.yaml"));
  }

  @Test
  void noPatternKeepsTheCriticBusyForEver() throws Exception {
    var nodes = new StringBuilder("nodes: {");
    for (var i = 0; i < 60; i++) nodes.append("n").append(i).append(": {service: sqs}, ");
    var match = "{nodes: {q: {}, a: {}, b: {}, c: {}, d: {}, e: {service: kms}, f: {}}}";
    assertThat(found("warning", match, "", nodes + "k: {service: kms}}").size())
        .isLessThanOrEqualTo(61);
  }

  @Test
  void theSameDrawingIsJudgedTheSame() {
    var book = RuleBook.shipped(CATALOG);
    var drawing =
        drawing(
            "nodes: {b: {service: s3}, q: {service: athena}, f: {service: lambda}, j: {service:"
                + " sqs}}\n"
                + "edges: [b -query-> q, j -event-> f]");
    var critic = new Critic(CATALOG, book.rules());
    assertThat(critic.review(drawing, TODAY)).isEqualTo(critic.review(drawing, TODAY));
  }
}
