package org.candour.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.candour.api.cases.AccessRequestsResource;
import org.candour.api.cases.AccessResource;
import org.candour.api.cases.CasesResource;
import org.candour.api.cases.JournalResource;
import org.candour.api.cases.PaperResource;
import org.candour.api.cases.PartnershipReadingsResource;
import org.candour.api.cases.ReadingsResource;
import org.candour.api.cases.WorkResource;
import org.candour.api.edge.NoForms;
import org.candour.api.edge.NotStored;
import org.candour.api.edge.NotTooOften;
import org.candour.api.edge.SignedInOnly;
import org.candour.api.edge.SizeLimit;
import org.candour.api.frameworks.DeskResource;
import org.candour.api.frameworks.FrameworksResource;
import org.candour.api.frameworks.PartnershipsResource;
import org.candour.api.frameworks.PolicyResource;
import org.candour.api.frameworks.TrialResource;
import org.candour.api.json.JsonBodies;
import org.candour.api.meetings.DutiesResource;
import org.candour.api.meetings.MeetingsResource;
import org.candour.api.people.PeopleResource;
import org.candour.api.problem.EveryException;
import org.candour.api.record.ExportResource;
import org.candour.api.record.HeadsResource;
import org.candour.api.record.KeysResource;
import org.candour.api.scrutiny.ComparisonResource;
import org.candour.api.scrutiny.ReviewsResource;
import org.candour.api.scrutiny.SamplesResource;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The programming interface at {@code /api}. Its classes are listed, since two applications share
 * one war: unlisted, every resource of one would answer in the other.
 */
@ApplicationScoped
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT", realmName = "candour")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        PartnershipsResource.class,
        DeskResource.class,
        FrameworksResource.class,
        TrialResource.class,
        PolicyResource.class,
        CasesResource.class,
        JournalResource.class,
        AccessResource.class,
        AccessRequestsResource.class,
        ExportResource.class,
        HeadsResource.class,
        KeysResource.class,
        PaperResource.class,
        ReadingsResource.class,
        PartnershipReadingsResource.class,
        WorkResource.class,
        MeetingsResource.class,
        ComparisonResource.class,
        ReviewsResource.class,
        SamplesResource.class,
        DutiesResource.class,
        PeopleResource.class,
        ProblemsResource.class,
        OpenApiResource.class,
        LanguageResource.class,
        JsonBodies.class,
        EveryException.class,
        SignedInOnly.class,
        NoForms.class,
        NotTooOften.class,
        SizeLimit.class,
        NotStored.class);
  }

  /**
   * An address is answered as a path: in full it would repeat the {@code Host} that the request
   * claims. The server's own description in WADL is off: this interface has one of its own.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.headers.location.relative.resolution.disabled",
        true,
        "jersey.config.server.wadl.disableWadl",
        true);
  }
}
