-- Asks for the addresses of a file in turn, and prints what came of it in one line: requests, seconds, p50 and p99 in
-- milliseconds, answers 503 with Retry-After, other answers that are no page, connections that failed.
local paths, turn = {}, 0
local threads = {}
for line in io.lines(os.getenv("PATHS")) do
  paths[#paths + 1] = line
end

setup = function(thread)
  threads[#threads + 1] = thread
end

init = function()
  busy, wrong = 0, 0
end

request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], {["Accept-Encoding"] = "gzip, deflate, br, zstd"})
end

response = function(status, headers)
  if status == 503 and headers["Retry-After"] then
    busy = busy + 1
  elseif status ~= 200 then
    wrong = wrong + 1
  end
end

done = function(summary, latency)
  local refused, strange, errors = 0, 0, summary.errors
  for _, thread in ipairs(threads) do
    refused, strange = refused + thread:get("busy"), strange + thread:get("wrong")
  end
  local failed = errors.connect + errors.read + errors.write + errors.timeout
  print(string.format("TOLD %d %f %f %f %d %d %d", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, refused, strange, failed))
end
