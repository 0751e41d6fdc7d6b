package architutor.cli;

import architutor.text.Nearest;
import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Something on the command line that makes no sense, with what to do instead.
final class Misuse extends ParameterException {
  private static final long serialVersionUID = 1;

  Misuse(CommandSpec spec, String message) {
    super(spec.commandLine(), message);
  }

  /// Something was named that does not exist.
  ///
  /// @param what such as `rule`
  /// @param names all that do
  static Misuse unknown(CommandSpec spec, String what, String name, Collection<String> names) {
    return new Misuse(
        spec, "there is no " + what + " «" + name + "»: " + Nearest.advice(name, names));
  }
}
