package org.candour.casework;

import org.candour.engine.Dossier;

/** A case as the engine is given it, for whoever reads across cases. */
public record CaseFile(String reference, Dossier dossier) {}
