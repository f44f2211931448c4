package org.candour.web.steps;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Path;

/** The same forms for the duties of the case itself, which belong to no review. */
@Path("p/{partnership}/cases/{reference}/duties/{step}/{act}")
@Controller
@RequestScoped
public class CaseDutyController extends StepController {}
