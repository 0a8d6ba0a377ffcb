"""The same values as the pages, as JSON for other programs: read-only, below /api/v1.

asked       what may be asked: the parameters of each route
entries     what the catalogue says: careers, lists, questionnaires
outcomes    what is said of a person: scores, directions, groups, careers
publishing  content to entries, and the whole catalogue as files
telling     results to outcomes
choosing    parameters to a record and to filters, or what is wrong with them
problems    what went wrong, as problem+json (RFC 9457)
document    the OpenAPI document, made from the routes
history     the change log, and what is on its way out
manners     who may keep an answer, and who may read it from another site
refusing    problems instead of answers
published   all that an application publishes
routes      routes to the whole; browsing, matching: to careers and to results
reference   the page that describes it
setup       all of it put together
"""
