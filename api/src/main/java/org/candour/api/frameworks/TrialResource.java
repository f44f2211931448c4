package org.candour.api.frameworks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.candour.api.edge.AtMost;
import org.candour.api.edge.Caller;
import org.candour.api.json.Body;
import org.candour.config.FrameworkReader;
import org.candour.config.Posted;
import org.candour.config.Reading;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.candour.config.example.Result;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Civil;

/**
 * Tries a framework without publishing it, or examples against a published version. Every defect is
 * answered, and every example is played by the engine. Nothing is stored.
 */
@Path("partnerships/{partnership}/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TrialResource {
  private static final String YAML = "application/yaml";
  private static final int LARGEST = 1024 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Inject Caller caller;
  @Inject PublishedVersions published;
  @Inject InstantSource clock;

  /** A whole framework with the examples in it. */
  @POST
  @Path("trial")
  @Paced(Pace.TRIAL)
  @Consumes(YAML)
  @AtMost(LARGEST)
  public Trial framework(@PathParam("partnership") String partnership, byte[] yaml) {
    PartnershipId here = caller.desk(partnership).who().partnership();
    return played(new FrameworkReader().read(yaml, Posted.to(here, Civil.dayOf(clock.instant()))));
  }

  /** Examples in a document of their own, against a published version. */
  @POST
  @Path("{version}/trial")
  @Paced(Pace.TRIAL)
  @Consumes(YAML)
  @AtMost(LARGEST)
  public Trial examples(
      @PathParam("partnership") String partnership,
      @PathParam("version") String version,
      byte[] yaml) {
    return played(
        new FrameworkReader().examples(published.one(caller.desk(partnership), version), yaml));
  }

  private static Trial played(Reading reading) {
    List<ExampleBody> examples =
        reading
            .framework()
            .map(
                f ->
                    reading.examples().run(f, BankHolidays.of(f.bankHolidays()), LONGEST).stream()
                        .map(ExampleBody::of)
                        .toList())
            .orElse(List.of());
    return new Trial(
        reading.defects().isEmpty() && examples.stream().allMatch(ExampleBody::holds),
        reading.defects().stream().map(DefectBody::of).toList(),
        reading.warnings().stream().map(DefectBody::of).toList(),
        examples);
  }

  /**
   * What came of a trial.
   *
   * @param sound whether there is no defect and every example holds
   * @param warnings what should be looked at and stops nothing, found in a document without defects
   */
  public record Trial(
      boolean sound,
      List<DefectBody> defects,
      List<DefectBody> warnings,
      List<ExampleBody> examples)
      implements Body {}

  /** One thing wrong with the document, where, and what would mend it. */
  public record DefectBody(String path, int line, int column, String says, String mend) {
    static DefectBody of(Defect defect) {
      return new DefectBody(
          defect.place().path(),
          defect.place().line(),
          defect.place().column(),
          defect.says(),
          defect.mend());
    }
  }

  /**
   * What came of one example.
   *
   * @param rules the rules it speaks for
   * @param differences what came out otherwise than it expects
   */
  public record ExampleBody(
      String id,
      String name,
      int line,
      List<String> rules,
      boolean holds,
      List<String> differences) {
    static ExampleBody of(Result result) {
      return new ExampleBody(
          result.id(),
          result.name(),
          result.place().line(),
          result.rules().stream().sorted().toList(),
          result.holds(),
          result.differences());
    }
  }
}
