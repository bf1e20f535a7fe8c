-- A person's work in Neovim, without the person: sets Neovim up as the guide says, opens a draft, and does one thing
-- after the other by Neovim's own client of the language server. Writes what came of each to a file, as JSON.
--   nvim --headless -u NONE -i NONE -S neovim.lua
-- Debian 12 has Neovim 0.7: only what that version has already is used.
local draft, results, setup = vim.env.DRAFT, vim.env.RESULTS, vim.env.SETUP
local told = { version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor) }

local function finish()
  local file = assert(io.open(results, 'w'))
  file:write(vim.json.encode(told))
  file:close()
  vim.cmd('qa!')
end

local function lines()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n') .. '\n'
end

--- The one-based line that begins with a text.
local function line_of(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    if vim.startswith(line, text) then return number end
  end
  error('no line begins with ' .. text)
end

local function wait(what, condition)
  assert(vim.wait(20000, condition, 20), what .. ' did not happen')
end

local function rules()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do table.insert(found, one.code) end
  table.sort(found)
  return found
end

local function ask(method, params)
  local answers = assert(vim.lsp.buf_request_sync(0, method, params, 20000), method .. ' was not answered')
  local _, answer = next(answers)
  assert(answer.err == nil and answer.error == nil, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

local function here() return vim.lsp.util.make_position_params(0, 'utf-16') end

local function work()
  vim.o.swapfile = false
  dofile(setup .. (vim.fn.has('nvim-0.11') == 1 and '/new.lua' or '/old.lua'))
  vim.cmd('edit ' .. vim.fn.fnameescape(draft))
  wait('the server', function() return #vim.lsp.get_active_clients() > 0 end)
  local id = vim.lsp.get_active_clients()[1].id

  wait('the first diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  told.diagnostics = rules()
  local first = vim.diagnostic.get(0)[1]
  told.first = { line = first.lnum, from = first.col, to = first.end_col, message = first.message }

  told.symbols = {}
  for _, symbol in ipairs(ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })) do
    table.insert(told.symbols, symbol.name)
  end

  vim.api.nvim_win_set_cursor(0, { line_of('Số '), 0 })
  local hover = ask('textDocument/hover', here())
  told.hover = table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), '\n')

  -- The first quick fix of the line with the number, by the menu that <leader>ca opens.
  vim.ui.select = function(items, options, chosen)
    told.actions = {}
    for _, item in ipairs(items) do table.insert(told.actions, (options.format_item(item))) end
    chosen(items[1], 1)
  end
  vim.api.nvim_win_set_cursor(0, { line_of('Số '), #'Số ' })
  vim.lsp.buf.code_action()
  wait('the fix', function() return vim.fn.search('^Số 05-', 'nw') > 0 end)
  wait('diagnostics after the fix', function() return not vim.tbl_contains(rules(), 'so-ky-hieu/them-so-0') end)
  told.afterFix = rules()

  -- All safe fixes in one request.
  local fixAll = { diagnostics = {}, only = { 'source.fixAll' } }
  local actions = ask('textDocument/codeAction', vim.tbl_extend('force', vim.lsp.util.make_range_params(0, 'utf-16'), { context = fixAll }))
  -- The edit is made when the action is chosen.
  local chosen = actions[1].edit and actions[1] or ask('codeAction/resolve', actions[1])
  vim.lsp.util.apply_workspace_edit(chosen.edit, 'utf-16')
  wait('diagnostics after all fixes', function() return #rules() < #told.afterFix end)
  told.afterFixAll = rules()

  -- Spaces and lists, set by the formatter.
  local at = line_of('1. ')
  local good = lines()
  vim.api.nvim_buf_set_lines(0, at - 1, at, true, { (vim.fn.getline(at):gsub(' ', '   ', 1)) })
  local edits = ask('textDocument/formatting', {
    textDocument = vim.lsp.util.make_text_document_params(),
    options = { tabSize = 2, insertSpaces = true },
  })
  vim.lsp.util.apply_text_edits(edits, 0, 'utf-16')
  told.formatted = lines() == good

  -- A recipient, asked for without tone marks on a fresh line of the list.
  at = line_of('Nơi nhận')
  vim.api.nvim_buf_set_lines(0, at, at, true, { '- ' })
  vim.api.nvim_win_set_cursor(0, { at + 1, 2 })
  local list = ask('textDocument/completion', here())
  told.completion = {}
  for _, item in ipairs(vim.lsp.util.text_document_completion_list_to_complete_items(list, '')) do
    table.insert(told.completion, item.abbr)
  end
  vim.api.nvim_buf_set_lines(0, at, at + 1, true, {})
  told.text = lines()

  -- A request of the server's own, as the guide shows it.
  at = line_of('2. ')
  vim.api.nvim_buf_set_lines(0, at - 1, at, true, { (vim.fn.getline(at):gsub('2', '4', 1)) })
  dofile(setup .. '/request.lua')
  wait('the renumbering', function() return lines() == told.text end)
  told.renumbered = true

  vim.lsp.stop_client(id)
  wait('the end of the server', function() return vim.lsp.get_client_by_id(id) == nil end)
end

vim.schedule(function()
  local good, failure = xpcall(work, debug.traceback)
  if not good then told.failure = failure end
  finish()
end)
