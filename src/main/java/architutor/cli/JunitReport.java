package architutor.cli;

import architutor.app.report.Counts;
import architutor.app.report.Fingerprint;
import architutor.app.report.Plain;
import architutor.app.report.Report;
import architutor.app.report.Reviewed;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import architutor.critique.Severity;
import architutor.text.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Reviews as JUnit XML: a suite for each drawing and in it a case for each finding, so that a
/// server lists every one under its own name and can say which are new. The rules that found
/// nothing are one case that passes. Notes, known and accepted findings pass and say so, and so
/// does what only follows from another finding.
///
/// @param rules how many rules looked at each drawing
record JunitReport(int rules) implements Report {
  @Override
  public String of(List<Reviewed> reviews) {
    var out = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Page(xml).write(reviews);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory takes everything", e);
    }
    return out.append('\n').toString();
  }

  private static long failures(Reviewed reviewed) {
    return reviewed.fresh().filter(JunitReport::fails).count();
  }

  private static boolean fails(Finding finding) {
    return finding.severity().isAtLeast(Severity.WARNING);
  }

  private static int errors(Reviewed reviewed) {
    return reviewed.opened().problems().size();
  }

  private static int cases(Reviewed reviewed) {
    return reviewed.critique().findings().size()
        + reviewed.accepted().size()
        + errors(reviewed)
        + 1;
  }

  /// One document while it is written.
  private final class Page {
    private final XMLStreamWriter xml;

    Page(XMLStreamWriter xml) {
      this.xml = xml;
    }

    void write(List<Reviewed> reviews) throws XMLStreamException {
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      attribute("name", "Architutor");
      attribute("tests", reviews.stream().mapToInt(JunitReport::cases).sum());
      attribute("failures", reviews.stream().mapToLong(JunitReport::failures).sum());
      attribute("errors", reviews.stream().mapToInt(JunitReport::errors).sum());
      for (var reviewed : reviews) suite(reviewed);
      line(0);
      xml.writeEndElement();
      xml.writeEndDocument();
    }

    private void suite(Reviewed reviewed) throws XMLStreamException {
      line(1);
      xml.writeStartElement("testsuite");
      attribute("name", reviewed.file());
      attribute("tests", cases(reviewed));
      attribute("failures", failures(reviewed));
      attribute("errors", errors(reviewed));
      attribute("skipped", 0);
      attribute("time", 0);
      for (var problem : reviewed.opened().problems()) problem(reviewed, problem);
      for (var finding : reviewed.critique().findings()) finding(reviewed, finding);
      for (var accepted : reviewed.accepted()) accepted(reviewed, accepted);
      silent(reviewed);
      line(1);
      xml.writeEndElement();
    }

    private void problem(Reviewed reviewed, Problem problem) throws XMLStreamException {
      begin(reviewed, "can be read: line " + problem.place().line() + ", " + problem.message());
      line(3);
      xml.writeStartElement("error");
      attribute("message", problem.message() + ": " + problem.advice());
      attribute("type", "unreadable");
      xml.writeCharacters(problem.toString());
      xml.writeEndElement();
      end();
    }

    private void finding(Reviewed reviewed, Finding finding) throws XMLStreamException {
      begin(reviewed, Fingerprint.of(finding).toString());
      line(3);
      if (reviewed.isKnown(finding)) said("Known from the baseline", reviewed, finding);
      else if (finding.follows().isPresent())
        said("Follows from another finding", reviewed, finding);
      else if (fails(finding)) {
        xml.writeStartElement("failure");
        attribute("message", finding.message());
        attribute("type", finding.severity().word());
        xml.writeCharacters(Plain.text(body(reviewed, finding)));
        xml.writeEndElement();
      } else said("Note", reviewed, finding);
      end();
    }

    private void accepted(Reviewed reviewed, Accepted accepted) throws XMLStreamException {
      begin(reviewed, Fingerprint.of(accepted.finding()).toString());
      line(3);
      said(
          "Accepted (" + Plain.line(accepted.acceptance().reason()) + ")",
          reviewed,
          accepted.finding());
      end();
    }

    private void silent(Reviewed reviewed) throws XMLStreamException {
      var spoke =
          Stream.concat(
                  reviewed.critique().findings().stream(),
                  reviewed.accepted().stream().map(Accepted::finding))
              .map(f -> f.rule().id())
              .distinct()
              .count();
      var silent = Math.max(0, rules - spoke - reviewed.critique().stopped().size());
      begin(reviewed, Counts.of(silent, "other rule") + " found nothing");
      var leftOut = reviewed.leftOut();
      if (leftOut.isPresent()) {
        line(3);
        said(leftOut.get());
      }
      end();
    }

    private void begin(Reviewed reviewed, String name) throws XMLStreamException {
      line(2);
      xml.writeStartElement("testcase");
      attribute("name", name);
      attribute("classname", reviewed.file());
      attribute("file", reviewed.file());
      attribute("time", 0);
    }

    private void end() throws XMLStreamException {
      line(2);
      xml.writeEndElement();
    }

    private void said(String kind, Reviewed reviewed, Finding finding) throws XMLStreamException {
      said(kind + ": " + finding.message() + "\n" + body(reviewed, finding));
    }

    private void said(String text) throws XMLStreamException {
      xml.writeStartElement("system-out");
      xml.writeCharacters(Plain.text(text));
      xml.writeEndElement();
    }

    private void attribute(String name, Object value) throws XMLStreamException {
      xml.writeAttribute(name, Plain.line(value.toString()));
    }

    private void line(int depth) throws XMLStreamException {
      xml.writeCharacters("\n" + "  ".repeat(depth));
    }
  }

  private static String body(Reviewed reviewed, Finding finding) {
    var path = reviewed.path(finding);
    return Stream.of(
            Stream.of(reviewed.where(finding)),
            path.isEmpty() ? Stream.<String>of() : Stream.of(path),
            Stream.of(finding.why()),
            finding.fixes().stream().map(fix -> "Fix: " + fix.title()),
            finding.rule().see().stream().map(s -> s.title() + " <" + s.url() + ">"))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
