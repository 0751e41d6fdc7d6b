package architutor.cli;

import architutor.app.Studio;
import architutor.catalog.Service;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "services", description = "Show what is known of AWS services.")
final class ServicesCommand implements Callable<Integer> {
  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "ID", description = "one service in full")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      description = "services that fit these words, best first")
  private Optional<String> search = Optional.empty();

  @Mixin private OwnOption own = new OwnOption();

  @Mixin private FormatOption format = new FormatOption();

  ServicesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (own.missing().isPresent()) return own.refuse(desk, own.missing().get());
    var studio = own.studio(desk);
    var bad = own.complain(desk, studio);
    var services = chosen(studio);
    var terminal = desk.terminal();
    if (format.isJson()) terminal.say(Json.text(services.stream().map(ServiceJson::of).toList()));
    else if (id.isPresent()) new ServiceText(terminal).show(services.getFirst());
    else if (search.isPresent()) {
      if (services.isEmpty()) terminal.complain("Nothing fits «" + search.get() + "».");
      new ServiceText(terminal).list(services);
    } else
      for (var category : studio.catalog().categories()) {
        terminal.say(terminal.in(Ink.STRONG, category.title()));
        new ServiceText(terminal)
            .list(services.stream().filter(s -> s.category().equals(category.id())).toList());
      }
    return bad ? Exit.BAD_INPUT : Exit.CLEAN;
  }

  private List<Service> chosen(Studio studio) {
    var catalog = studio.catalog();
    if (id.isPresent() && search.isPresent())
      throw new Misuse(spec, "an ID and --search at once: give one of them");
    if (search.isPresent()) return studio.search(search.get());
    if (id.isEmpty()) return catalog.entries();
    return catalog
        .entry(id.get())
        .map(List::of)
        .orElseThrow(() -> {
          var ids = catalog.entries().stream().map(Service::id).toList();
          return Misuse.unknown(spec, "service", id.get(), ids);
        });
  }
}
