package vn.danvan.meeting.agenda;

import vn.danvan.models.ModelId;

/**
 * A model that could come on an agenda.
 *
 * @param leadName who leads it; empty where the reader judges it blind, and the name is blotted then
 */
public record AgendaCandidate(ModelId model, String name, String leadName) {}
